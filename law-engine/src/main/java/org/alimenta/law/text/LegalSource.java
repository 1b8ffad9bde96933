package org.alimenta.law.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.law.citation.Act;
import org.alimenta.law.citation.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in the law.
 *
 * @param place {@code art. 9 ust. 2}; the whole citation where it was written in one
 * @param act {@code Dz.U. 2007 nr 192 poz. 1378}, or null where the place already names it
 * @param address where the act can be read, or null where no address is known
 */
public record LegalSource(String place, @Nullable String act, @Nullable String address) {
  private static final Pattern JOURNAL =
      Pattern.compile("(?:Dz\\.U\\.|M\\.P\\.) \\d{4}(?: nr \\d+)? poz\\. \\d+");

  static LegalSource of(Citation citation) {
    Act act = citation.act();
    return new LegalSource(citation.place(), act.reference(), act.address().orElse(null));
  }

  /** A citation as a file of numbers writes it. */
  static LegalSource of(String written) {
    Matcher journal = JOURNAL.matcher(written);
    Optional<String> address =
        journal.find() ? new Act(journal.group(), "", "").address() : Optional.empty();
    return new LegalSource(written, null, address.orElse(null));
  }

  /**
   * {@code art. 9 ust. 2, Dz.U. 2007 nr 192 poz. 1378}; a code needs no comma: {@code art. 35 KPA}.
   */
  public String inFull() {
    if (act == null) {
      return place;
    }
    return place + (act.indexOf(' ') < 0 ? " " : ", ") + act;
  }

  /** Where one act is understood, its places need not name it: {@code art. 9 ust. 2}. */
  LegalSource within(Act understood) {
    String name = understood.reference();
    return act == null
        ? new LegalSource(
            place.replace(name + " art.", "art.").replace(name + " §", "§"), act, address)
        : new LegalSource(place, act.equals(name) ? null : act, address);
  }

  @Override
  public String toString() {
    return inFull();
  }
}
