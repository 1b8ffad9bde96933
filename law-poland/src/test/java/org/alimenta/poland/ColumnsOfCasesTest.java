package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.situation.Cause.LinkMissing;
import org.alimenta.law.situation.Cause.ListOpen;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.poland.pack.PolishLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every case beside the Polish law, read in columns: each person and month gets the verdict that
 * the reader of one case gives. Cases in which a list is open or a link not told are for
 * interviews; columns have no place for them.
 */
class ColumnsOfCasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
  private static final Lawbook LAW = CaseFiles.LAW;
  private static final Layout LAYOUT = new Layout(LAW.caseType());

  /** Of a hundred cases: the others are for interviews. */
  private static final int FEWEST_COMPARED = 80;

  /** Of a hundred months: facts that nobody told can be so extreme that a column overflows. */
  private static final int MOST_HANDED_OVER = 10;

  /** Whether no answer waits for a list or a link. */
  private static boolean isComplete(List<Answer> answers) {
    return answers.stream()
        .flatMap(answer -> answer.causes().stream())
        .noneMatch(cause -> cause instanceof ListOpen || cause instanceof LinkMissing);
  }

  /** The case with every list closed that nobody asks about; null where a link is not told. */
  private static @Nullable Situation closed(Situation told) {
    Situation closed = told.copy();
    for (Thing thing : closed.things()) {
      thing.type().listings().forEach(thing::close);
      if (thing.type().links().stream().anyMatch(link -> thing.link(link) == null)) {
        return null;
      }
    }
    return closed;
  }

  /** The first and last month of each stretch of an answer, and the months around it. */
  private static Set<LocalDate> months(List<Answer> answers) {
    Set<LocalDate> months = new TreeSet<>();
    for (Answer answer : answers) {
      for (Stretch stretch : answer.stretches()) {
        YearMonth from = stretch.from();
        YearMonth to = stretch.to();
        if (from != null && to != null) {
          for (YearMonth month : List.of(from.minusMonths(1), from, to, to.plusMonths(1))) {
            months.add(month.atDay(1));
          }
        }
      }
    }
    if (months.isEmpty()) {
      months.add(TODAY.withDayOfMonth(1));
    }
    return months;
  }

  /** A case that columns can hold, and the months in which it is compared. */
  private record Comparable(ToldCase told, Situation closed, List<LocalDate> months) {}

  private static List<Comparable> comparable(List<ToldCase> all) {
    List<Comparable> some = new ArrayList<>();
    for (ToldCase told : all) {
      List<Answer> answers = told.law().decide(told.situation(), told.benefits());
      Situation closed = closed(told.situation());
      if (isComplete(answers) && closed != null) {
        some.add(new Comparable(told, closed, List.copyOf(months(answers))));
      }
    }
    return some;
  }

  @Test
  void every_case_reads_the_same_in_columns() {
    List<ToldCase> all = CaseFiles.all();
    List<Comparable> comparable = comparable(all);
    Map<List<Object>, List<Comparable>> byLaw =
        comparable.stream()
            .collect(
                Collectors.groupingBy(
                    each ->
                        List.of(each.told().benefits(), each.told().law().numbers().overrides())));
    Map<String, List<String>> differences = new LinkedHashMap<>();
    int months = 0;
    int oneByOne = 0;
    for (List<Comparable> cases : byLaw.values()) {
      for (OneMeaning meaning : readers(cases.getFirst().told())) {
        meaning.differences(cases.stream().map(Comparable::closed).toList(), List.of());
        for (Comparable each : cases) {
          List<String> found = meaning.differences(List.of(each.closed()), each.months());
          months += each.months().size();
          if (!found.isEmpty()) {
            differences.put(each.told().name(), found);
          }
        }
        oneByOne += (int) meaning.readOneByOne();
      }
    }
    assertThat(differences).isEmpty();
    assertThat(100 * comparable.size() / all.size())
        .as("percent of the cases that could be compared")
        .isGreaterThanOrEqualTo(FEWEST_COMPARED);
    assertThat(100 * oneByOne / months)
        .as("percent of the months in which columns were too narrow")
        .isLessThan(MOST_HANDED_OVER);
  }

  /** Of each of its benefits, with classes and without. */
  private static List<OneMeaning> readers(ToldCase told) {
    return new PolishLaw()
        .benefits().stream()
            .filter(benefit -> told.benefits().contains(benefit.id()))
            .flatMap(
                benefit -> Stream.of(reader(benefit, told, true), reader(benefit, told, false)))
            .toList();
  }

  private static OneMeaning reader(Benefit<?> benefit, ToldCase told, boolean compiled) {
    return new OneMeaning(new PopulationReader(benefit, LAYOUT, told.law().numbers(), compiled));
  }
}
