package org.alimenta.law.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/**
 * Writes a case as the YAML that {@link CaseFile} reads, so that whoever answered questions can
 * take the case away and have it decided elsewhere.
 */
public final class CaseWriting {
  private final Situation situation;
  private final StringBuilder out = new StringBuilder();
  private final Map<Thing, String> ids = new IdentityHashMap<>();

  private CaseWriting(Situation situation) {
    this.situation = situation;
  }

  /**
   * @param name what the case is called
   * @param law the id of the law by which it is decided
   * @param benefits the ids of the benefits asked for
   */
  public static String yaml(String name, String law, List<String> benefits, Situation situation) {
    CaseWriting writing = new CaseWriting(situation);
    writing.nameThings();
    writing.line(0, Keys.NAME, quoted(name));
    writing.line(0, Keys.LAW, law);
    writing.line(0, Keys.BENEFIT, "[" + String.join(", ", benefits) + "]");
    writing.content(situation.root(), 0);
    return writing.out.toString();
  }

  /** Things of one kind that are called alike get a number, as a file tells them apart by id. */
  private void nameThings() {
    Map<EntityType, Set<String>> taken = new HashMap<>();
    for (Thing thing : situation.things()) {
      if (thing.name().isBlank() || isPair(thing)) {
        continue;
      }
      Set<String> known = taken.computeIfAbsent(thing.type(), _ -> new HashSet<>());
      String id = thing.name().strip();
      for (int i = 2; !known.add(id); i++) {
        id = thing.name().strip() + " " + i;
      }
      ids.put(thing, id);
    }
    linkTargets();
  }

  /** What a link leads to must have an id, even when nobody gave it a name. */
  private void linkTargets() {
    for (Thing thing : situation.things()) {
      for (Link link : thing.type().links()) {
        Thing target = thing.link(link);
        if (target != null) {
          ids.putIfAbsent(target, target.type().id() + " #" + target.number());
        }
      }
    }
  }

  private static boolean isPair(Thing thing) {
    Listing in = thing.in();
    return in != null && in.pairing() != null;
  }

  private void content(Thing thing, int depth) {
    String id = ids.get(thing);
    if (id != null) {
      line(depth, Keys.ID, quoted(id));
    }
    for (Link link : thing.type().links()) {
      Thing target = thing.link(link);
      if (target != null) {
        line(depth, link.name(), quoted(ids.getOrDefault(target, target.name())));
      }
    }
    for (Fact fact : thing.type().facts()) {
      Fraction value = thing.fact(fact);
      if (value != null && !fact.isMonthly()) {
        line(depth, fact.name(), value(fact, value));
      }
    }
    thing.type().listings().forEach(listing -> listing(thing, listing, depth));
  }

  private String value(Fact fact, Fraction value) {
    if (fact.absent().equals(Optional.of(value))) {
      return FactReading.absentWord(fact).orElseThrow();
    }
    return fact.kind() == Kind.NAME
        ? quoted(situation.nameOf(value))
        : Spelling.of(fact.kind(), value, fact.words());
  }

  private void listing(Thing owner, Listing listing, int depth) {
    List<Thing> elements = new ArrayList<>(owner.list(listing));
    boolean open = owner.isOpen(listing);
    if (listing.pairing() != null) {
      elements.removeIf(pair -> !isTold(pair, listing.pairing()));
      open = true;
    }
    if (elements.isEmpty() && open) {
      return;
    }
    if (elements.isEmpty()) {
      line(depth, listing.name(), "[]");
      return;
    }
    line(depth, listing.name(), "");
    elements.forEach(element -> element(element, depth + 1));
    if (open && listing.pairing() == null) {
      indent(depth + 1).append("- ").append(Keys.AND_MORE).append('\n');
    }
  }

  /** A pair of which nothing is known but that it is one follows by itself. */
  private static boolean isTold(Thing pair, Listing.Pairing pairing) {
    return pair.type().facts().stream().anyMatch(fact -> pair.fact(fact) != null)
        && pair.link(pairing.partner()) != null;
  }

  private void element(Thing element, int depth) {
    int start = out.length();
    content(element, depth + 1);
    if (out.length() == start) {
      indent(depth).append("- {}\n");
    } else {
      out.setCharAt(start + depth * 2, '-');
    }
  }

  private void line(int depth, String key, String value) {
    indent(depth).append(key).append(':');
    if (!value.isEmpty()) {
      out.append(' ').append(value);
    }
    out.append('\n');
  }

  private StringBuilder indent(int depth) {
    return out.append("  ".repeat(depth));
  }

  /** With what YAML reads back letter by letter. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        default -> quoted.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return quoted.append('"').toString();
  }
}
