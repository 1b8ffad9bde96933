package org.alimenta.office.site.law;

import java.time.LocalDate;
import java.util.Locale;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.NumberPages;
import org.jspecify.annotations.Nullable;

/**
 * One number in the list.
 *
 * @param id {@code maintenance-fund/cap}
 * @param now the value of today, or the words that there is none
 * @param history every value
 * @param choice whether it answers an open question of law by our own choice
 * @param unverified whether a value still needs a check against its source
 * @param gap whether for some time no value is known
 * @param money whether it counts money
 * @param lapsed whether no value is in force any more
 */
public record NumberRow(
    String id,
    String label,
    Line now,
    Line history,
    boolean choice,
    boolean unverified,
    boolean gap,
    boolean lapsed,
    boolean money,
    @Nullable LocalDate checked) {

  static NumberRow of(DatedNumber number, NumberPages pages, LocalDate today) {
    LocalDate end = number.entries().getLast().until();
    var checked = number.checked();
    return new NumberRow(
        number.id().value(),
        pages.label(number),
        pages.on(number, today),
        pages.history(number),
        number.question() != null,
        number.entries().stream().anyMatch(entry -> entry.unverified() != null),
        number.entries().stream().anyMatch(Entry::isGap),
        end != null && end.isBefore(today),
        number.unit().kind() == Unit.Kind.MONEY,
        checked == null ? null : checked.on());
  }

  /** The value of today, where it is a single one. */
  public @Nullable String value() {
    Line entry = now.parts().isEmpty() ? now : now.parts().getFirst();
    return entry.value();
  }

  /** When the value of today holds, or that there is none. */
  public String holding() {
    return now.parts().isEmpty() ? now.text() : now.parts().getFirst().text();
  }

  /** Whether every word that is sought stands in what is shown. */
  boolean fits(String sought, String only) {
    boolean wanted =
        switch (only) {
          case "unverified" -> unverified;
          case "choice" -> choice;
          case "gap" -> gap;
          default -> true;
        };
    String all = (id + " " + label + " " + history.inPlainText()).toLowerCase(Locale.ROOT);
    String plain = all.replace('\u00a0', ' ');
    for (String word : sought.strip().toLowerCase(Locale.ROOT).split("\\s+", 20)) {
      wanted = wanted && plain.contains(word);
    }
    return wanted;
  }
}
