package org.alimenta.office.site.law;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares lines of law for templates: {@code ${@lawText.parts(line)}}. */
@Component("lawText")
public class LawText {

  /**
   * A piece of a text.
   *
   * @param anchor of the line that explains it; null for plain words
   */
  public record Part(String text, @Nullable String anchor) {}

  /** The text in pieces, each name that is explained elsewhere a piece of its own. */
  public List<Part> parts(Line line) {
    List<Part> parts = new ArrayList<>();
    String rest = line.text();
    while (!rest.isEmpty()) {
      Reference next = first(rest, line.refers());
      if (next == null) {
        parts.add(new Part(rest, null));
        break;
      }
      int at = rest.indexOf(next.name());
      if (at > 0) {
        parts.add(new Part(rest.substring(0, at), null));
      }
      parts.add(new Part(next.name(), next.anchor()));
      rest = rest.substring(at + next.name().length());
    }
    return parts;
  }

  /** The name that comes first; of two that begin together the longer one. */
  private static @Nullable Reference first(String text, List<Reference> names) {
    Reference found = null;
    int best = Integer.MAX_VALUE;
    for (Reference name : names) {
      int at = name.name().isEmpty() ? -1 : text.indexOf(name.name());
      boolean better =
          at >= 0
              && (found == null
                  || at < best
                  || (at == best && name.name().length() > found.name().length()));
      if (better) {
        found = name;
        best = at;
      }
    }
    return found;
  }

  /** Whether something stands below a line that is worth opening it for. */
  public boolean hasMore(Line line) {
    return !line.parts().isEmpty();
  }
}
