package org.alimenta.poland;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.situation.Cause;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.Test;

/**
 * A plain case in every month from the first law to the January that comes: no month without a law,
 * none with two, and no number missing that the case needs. Where a number is openly missing, the
 * test says which and when.
 */
class LawInTimeTest {
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());
  private static final YearMonth FIRST = YearMonth.of(2005, 9);
  private static final YearMonth FUND = YearMonth.of(2008, 10);
  private static final YearMonth NEXT_JANUARY = YearMonth.of(2027, 1);

  /**
   * A mother raises one child of ten; %1: the tenth day of the month, %2: birthday, %3: the rest.
   */
  private static final String FAMILY =
      """
      filed: %1$s
      decided: %1$s
      channel: bailiff
      period: running
      people:
        - id: anna
          born: %2$s
          citizenship: polish
          lives-in-poland: yes
          moved-abroad: never
          married: never
          marriage-ended: never
          own-child-born: never
          family-allowance-for-own-child: no
          under-guardian: no
          schools: []
          certificates: []
          placements: []
          incomes: []
          land: []
          maintenance-paid: []
        - {id: ewa, born: 1970-02-02, married: never, marriage-ended: never, missing-since: never, placements: [], %3$s, maintenance-paid: []}
      entitled:
        - person: anna
          raised-by-both-parents: no
          first-advance-during-divorce: never
          advance-months-during-divorce: none
          advances-paid: none
          relatives: [{person: ewa, kin: parent}]
          titles:
            - kind: judgment
              obliges: parent
              issued: 2000-01-10
              enforceable: yes
              ordered: [{monthly: 300.00, from: 2000-01-01, until: never, shared-by: 1}]
              enforcement: [{runs: %4$s, certified: %1$s, owed: 3000.00, receipts: []}]
          obstacles: []
      """;

  private static final String NO_INCOME = "incomes: [], land: []";

  private static Stream<YearMonth> months() {
    return Stream.iterate(
        FIRST, month -> !month.isAfter(NEXT_JANUARY), month -> month.plusMonths(1));
  }

  /** The benefit that the law knows in that month. */
  private static String benefit(YearMonth month) {
    return month.isBefore(FUND) ? "maintenance-advance" : "maintenance-fund";
  }

  private static Answer decide(YearMonth month, String benefit, String means, String enforcement) {
    LocalDate filed = month.atDay(10);
    String text =
        FAMILY.formatted(
            filed, filed.minusYears(10).withDayOfMonth(28).minusMonths(1), means, enforcement);
    ToldCase told =
        new CaseFile(List.of(LAW), filed)
            .read(month.toString(), new ByteArrayInputStream(text.getBytes(UTF_8)))
            .getFirst();
    return told.law().decide(told.situation(), List.of(benefit)).getFirst();
  }

  private static int baseYear(YearMonth month) {
    int startMonth = month.isBefore(FUND) ? 9 : 10;
    boolean stretched = month.equals(YearMonth.of(2008, 9));
    return month.getYear() - (month.getMonthValue() >= startMonth && !stretched ? 1 : 2);
  }

  /** The months in which the answer lacks a number, by the number, as "from to". */
  private static Map<String, String> gaps(Function<YearMonth, String> means, String enforcement) {
    Map<String, TreeSet<YearMonth>> found = new TreeMap<>();
    months()
        .forEach(
            month -> {
              Answer answer = decide(month, benefit(month), means.apply(month), enforcement);
              assertThat(answer.questions()).as("%s", month).isEmpty();
              for (Cause.Gap gap : answer.gaps()) {
                found.computeIfAbsent(gap.what(), _ -> new TreeSet<>()).add(month);
              }
            });
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> spans(entry.getValue())));
  }

  private static String spans(TreeSet<YearMonth> months) {
    StringBuilder spans = new StringBuilder();
    YearMonth last = null;
    for (YearMonth month : months) {
      if (last == null || !last.plusMonths(1).equals(month)) {
        spans.append(last == null ? "" : last + ", ").append(month).append(" to ");
      }
      last = month;
    }
    return spans.append(last).toString();
  }

  @Test
  void every_month_has_exactly_one_law_and_every_number_that_a_plain_case_needs() {
    months()
        .forEach(
            month -> {
              Set<String> granting = new TreeSet<>();
              for (String benefit : List.of("maintenance-advance", "maintenance-fund")) {
                Answer answer = decide(month, benefit, NO_INCOME, "in-poland");
                assertThat(answer.isSettled()).as("%s in %s", benefit, month).isTrue();
                assertThat(answer.gaps()).as("%s in %s", benefit, month).isEmpty();
                if (answer.outcome().pays()) {
                  granting.add(benefit);
                  assertThat(answer.granted().getFirst().from()).isEqualTo(month);
                }
              }
              assertThat(granting).as("%s", month).containsExactly(benefit(month));
            });
  }

  @Test
  void the_last_month_of_one_application_is_followed_by_the_first_of_the_next() {
    YearMonth next = FIRST;
    while (!next.isAfter(NEXT_JANUARY)) {
      List<Stretch> granted = decide(next, benefit(next), NO_INCOME, "in-poland").granted();
      assertThat(granted.getFirst().from()).isEqualTo(next);
      next = requireNonNull(granted.getLast().to()).plusMonths(1);
    }
    assertThat(next).isEqualTo(YearMonth.of(2027, 10));
  }

  @Test
  void income_from_work_needs_no_number_that_is_missing() {
    assertThat(
            gaps(
                month ->
                    "land: [], incomes: [{kind: employment, payer: bakery, from: 1995-01-01,"
                        + " until: never, year: "
                        + baseYear(month)
                        + ", net-in-year: 6000.00}]",
                "in-poland"))
        .isEmpty();
  }

  @Test
  void the_figure_for_a_farm_is_missing_for_these_months() {
    assertThat(
            gaps(
                month ->
                    "incomes: [], land: [{year: "
                        + baseYear(month)
                        + ", conversion-hectares: 1, rent-paid: 0.00}]",
                "in-poland"))
        .containsExactly(
            Map.entry("income/hectare-income", "2005-09 to 2011-09, 2026-10 to 2027-01"));
  }

  @Test
  void whether_bankruptcy_counts_is_not_known_for_these_months() {
    assertThat(gaps(month -> NO_INCOME, "bankruptcy"))
        .containsExactly(Map.entry("maintenance-fund/bankruptcy-counts", "2008-10 to 2023-07"));
  }

  @Test
  void the_table_of_the_tax_card_is_missing_for_these_months() {
    assertThat(
            gaps(
                month ->
                    "land: [], incomes: [{kind: tax-card-business, payer: shop, from: 1995-01-01,"
                        + " until: never, year: "
                        + baseYear(month)
                        + ", net-in-year: 6000.00, tax-paid: 100.00}]",
                "in-poland"))
        .containsExactly(
            Map.entry("income/tax-card-income", "2017-10 to 2019-09, 2020-10 to 2027-01"));
  }
}
