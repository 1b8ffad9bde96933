package org.alimenta.office.site.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.text.NumberPages;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/**
 * The values of a number over time as a line of steps. All places are whole pixels of a drawing
 * that scales; the page shows the same values as a table beside it.
 *
 * @param bars from when until when each value held, and how high it is
 * @param rises the upright lines between two values that follow each other
 * @param years marks on the axis of time
 * @param levels marks on the axis of values
 * @param now the place of today, or -1 where it is not in the picture
 */
public record StepPlot(
    List<Bar> bars, List<Rise> rises, List<Mark> years, List<Mark> levels, int now) {

  public static final int WIDTH = 640;
  public static final int HEIGHT = 280;
  public static final int LEFT = 110;
  public static final int RIGHT = 625;
  public static final int TOP = 20;
  public static final int BOTTOM = 240;

  private static final int MOST_YEARS = 8;

  public record Bar(int from, int to, int level, boolean unverified) {}

  public record Rise(int at, int from, int to) {}

  public record Mark(int at, String label) {}

  /** Whether a number can be drawn: one amount at a time, more than one in all. */
  static Optional<StepPlot> of(DatedNumber number, NumberPages pages, LocalDate today) {
    boolean isAmount =
        number.unit().kind() != Unit.Kind.CHOICE && number.unit().kind() != Unit.Kind.YES_NO;
    List<Entry> values = number.entries().stream().filter(entry -> entry.value() != null).toList();
    return number.key() == null && isAmount && values.size() > 1
        ? Optional.of(new Drawing(number, pages, values, today).plot())
        : Optional.empty();
  }

  private static final class Drawing {
    private final DatedNumber number;
    private final NumberPages pages;
    private final List<Entry> values;
    private final LocalDate today;
    private final long first;
    private final long last;
    private final Fraction top;

    Drawing(DatedNumber number, NumberPages pages, List<Entry> values, LocalDate today) {
      this.number = number;
      this.pages = pages;
      this.values = values;
      this.today = today;
      this.first = values.getFirst().from().toEpochDay();
      LocalDate end = values.getLast().until();
      LocalDate start = values.getLast().from();
      LocalDate shown = today.isAfter(start) ? today : start.plusYears(1);
      this.last = end != null && end.isBefore(shown) ? end.toEpochDay() : shown.toEpochDay();
      this.top = number.range().high();
    }

    StepPlot plot() {
      List<Bar> bars = new ArrayList<>();
      List<Rise> rises = new ArrayList<>();
      for (Entry entry : values) {
        LocalDate until = entry.until();
        long end = until == null ? last : Math.min(last, until.toEpochDay());
        int level = y(value(entry));
        Bar bar = new Bar(x(entry.from().toEpochDay()), x(end), level, entry.unverified() != null);
        if (!bars.isEmpty() && bar.from() - bars.getLast().to() <= 2) {
          rises.add(new Rise(bar.from(), bars.getLast().level(), level));
        }
        bars.add(bar);
      }
      long day = today.toEpochDay();
      return new StepPlot(
          bars, rises, years(), levels(), day >= first && day <= last ? x(day) : -1);
    }

    private static Fraction value(Entry entry) {
      return Objects.requireNonNull(entry.value());
    }

    private int x(long day) {
      return LEFT + Math.toIntExact((RIGHT - LEFT) * (day - first) / Math.max(1, last - first));
    }

    private int y(Fraction value) {
      if (top.isZero()) {
        return BOTTOM;
      }
      Fraction height = value.times(Fraction.of(BOTTOM - TOP)).dividedBy(top);
      return BOTTOM - Math.toIntExact(height.rounded(Rounding.HALF_UP, Fraction.ONE).toLong());
    }

    private List<Mark> years() {
      int from = LocalDate.ofEpochDay(first).getYear() + 1;
      int to = LocalDate.ofEpochDay(last).getYear();
      int every = Math.max(1, (to - from) / MOST_YEARS + 1);
      List<Mark> marks = new ArrayList<>();
      for (int year = from; year <= to; year += every) {
        marks.add(new Mark(x(LocalDate.of(year, 1, 1).toEpochDay()), Integer.toString(year)));
      }
      return marks;
    }

    /** Only values that the law has, and nought: no value between them was ever in force. */
    private List<Mark> levels() {
      List<Mark> marks = new ArrayList<>();
      marks.add(new Mark(BOTTOM, pages.brief(number, Fraction.ZERO)));
      values.stream()
          .map(Drawing::value)
          .distinct()
          .sorted(Comparator.reverseOrder())
          .forEach(
              value -> {
                int at = y(value);
                if (marks.stream().allMatch(mark -> Math.abs(mark.at() - at) >= 18)) {
                  marks.add(new Mark(at, pages.brief(number, value)));
                }
              });
      return marks;
    }
  }
}
