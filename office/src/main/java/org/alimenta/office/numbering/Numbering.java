package org.alimenta.office.numbering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives numbers. A number is taken within the caller's transaction: when that fails, the number was
 * never given, so that no series has a gap. Who asks for the same series waits until then.
 *
 * <p>Patterns are set by {@code alimenta.numbering.case}, {@code .decision} and {@code .letter};
 * the symbol of a benefit by {@code alimenta.numbering.symbol.maintenance-fund}.
 */
@Component
public class Numbering {

  private static final String SETTING = "alimenta.numbering.";

  private final JdbcClient db;
  private final Environment settings;
  private final Map<Series, Pattern> patterns = new EnumMap<>(Series.class);

  /**
   * @throws IllegalArgumentException when a pattern cannot be used, with what is wrong with it
   */
  Numbering(JdbcClient db, Environment settings) {
    this.db = db;
    this.settings = settings;
    for (Series series : Series.values()) {
      String setting = SETTING + series.name().toLowerCase(Locale.ROOT);
      patterns.put(series, new Pattern(settings.getProperty(setting, series.usual()), setting));
    }
  }

  /**
   * The next number of a series.
   *
   * @param benefit the id of the benefit, for its symbol
   * @param day whose year counts
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String next(Series series, String benefit, LocalDate day) {
    long seq =
        db.sql(
                """
                insert into number_series (series, year, last) values (?, ?, 1)
                on conflict (series, year) do update set last = number_series.last + 1
                returning last""")
            .param(series.name())
            .param(day.getYear())
            .query(Long.class)
            .single();
    Pattern pattern = patterns.get(series);
    if (pattern == null) {
      throw new IllegalStateException("No pattern for " + series);
    }
    return pattern.write(symbol(benefit), day.getYear(), seq);
  }

  /** As set, or else the first letters of the words of its id: {@code MF}. */
  private String symbol(String benefit) {
    StringBuilder letters = new StringBuilder();
    for (String word : benefit.split("-", -1)) {
      if (!word.isEmpty()) {
        letters.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return settings.getProperty(SETTING + "symbol." + benefit, letters.toString());
  }
}
