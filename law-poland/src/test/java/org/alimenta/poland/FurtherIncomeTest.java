package org.alimenta.poland;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.alimenta.law.Household;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.compass.Curve;
import org.alimenta.law.compass.Curve.Piece;
import org.alimenta.law.compass.Together;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.Resource;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.Test;

/** What further income does to the housing allowance, against cases that hold that income. */
class FurtherIncomeTest {
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());
  private static final Household HOUSEHOLD = LAW.jurisdiction().household().orElseThrow();
  private static final Fraction ONE_ZLOTY = Fraction.of(100);
  private static final long MOST = 500_000;

  /**
   * A dwelling for 900 zł. %1: day of filing and decision, %2: income of three months, %3: others.
   */
  private static final String HOME =
      """
      benefit: housing-allowance
      filed: %1$s
      decided: %1$s
      people:
        - {id: jan, role: self, left: never, keeps-house-here: yes, placements: [], maintenance-in-three-months: none, conversion-hectares-now: none, recent-incomes: [{kind: taxed, revenue: %2$s, costs: 0.00, social-contributions: 0.00, health-contributions: 0.00, tax: 0.00}]}
      %3$s
      dwellings: [{id: flat, right: tenant, lived-in-by-applicant: yes, costs-borne: yes, allowance-elsewhere: no, old-arrears: no, communal: yes, part: no, area: 35, rooms-and-kitchen: 35, separate-room: no, central-heating: yes, hot-water: yes, piped-gas: yes, charges-above-communal: none, past-months-from: never, other-grant-from: never, expenses: [{kind: rent, amount: 900.00, months: 1}], findings: [], arrears: [], false-data: []}]
      """;

  private static final String SECOND_PERSON =
      "  - {role: spouse, left: never, keeps-house-here: yes, placements: [],"
          + " maintenance-in-three-months: none, conversion-hectares-now: none,"
          + " recent-incomes: []}";

  private final String day;
  private final Together together;
  private String others = "";

  FurtherIncomeTest() {
    this.day = "2024-03-05";
    this.together = together(day);
  }

  private static Together together(String day) {
    return new Together(
        List.of(LAW.decider("housing-allowance").orElseThrow()),
        YearMonth.from(LocalDate.parse(day)).plusMonths(1));
  }

  private Situation told(String on, long grosze) {
    String text = HOME.formatted(on, BigDecimal.valueOf(grosze, 2).toPlainString(), others);
    return new CaseFile(List.of(LAW), LocalDate.parse(on))
        .read("home", new ByteArrayInputStream(text.getBytes(UTF_8)))
        .getFirst()
        .situation();
  }

  private static Situation with(Situation told, long monthly, String on) {
    Situation copy = told.copy();
    var earner = copy.root().list(HOUSEHOLD.people()).getFirst();
    HOUSEHOLD
        .earnings()
        .forEach(earning -> earning.tell(copy, earner, monthly, LocalDate.parse(on)));
    return copy;
  }

  private static Curve curve(Together of, Situation told, String on) {
    return Curve.of(0, MOST, 30, ONE_ZLOTY, place -> of.of(with(told, place, on)).all());
  }

  private static Stream<Long> ends(Curve curve) {
    return curve.pieces().stream()
        .flatMap(piece -> Stream.of(piece.from().at(), piece.to().at()))
        .distinct();
  }

  private static List<String> cliffs(Curve curve) {
    List<String> cliffs = new ArrayList<>();
    for (int i = 0; i < curve.pieces().size(); i++) {
      if (curve.jumpsAfter(i)) {
        Piece next = curve.pieces().get(i + 1);
        Piece last = curve.pieces().get(i);
        cliffs.add(
            "%s:%s %s:%s"
                .formatted(
                    last.to().at(), last.to().value(), next.from().at(), next.from().value()));
      }
    }
    return cliffs;
  }

  @Test
  void the_housing_taper_and_its_cliff_are_found_to_the_grosz() {
    Curve curve = curve(together, told(day, 0), day);

    // 70 % of 900 while 15 % of the income leaves more than that: to 1800.03, which rounds down.
    Piece capped = curve.pieces().getFirst();
    assertThat(capped.isFlat()).isTrue();
    assertThat(capped.to().value()).isEqualTo(Fraction.of(63_000));
    assertThat(capped.to().at()).isEqualTo(180_003);
    // 900 - 486.05 - (3240.36 - 2862.19) is 35.78, half a percent of the average wage; the next
    // grosz of income leaves 35.76.
    assertThat(cliffs(curve)).containsExactly("324036:3578 324037:0");
  }

  @Test
  void each_point_is_what_a_case_with_that_income_gets() {
    Curve curve = curve(together, told(day, 0), day);

    List<Long> places =
        Stream.concat(
                ends(curve),
                LongStream.of(1, 179_999, 180_004, 250_000, 286_219, 286_220, 300_001).boxed())
            .toList();
    for (long place : places) {
      assertThat(together.of(with(told(day, 0), place, day)).all())
          .as("%s grosze more each month", place)
          .isEqualTo(together.of(told(day, 3 * place)).all());
    }
  }

  @Test
  void income_that_is_there_already_counts_with_the_further_one() {
    assertThat(together.of(with(told(day, 300_000), 80_004, day)).all())
        .isEqualTo(together.of(told(day, 300_000 + 3 * 80_004)).all())
        .isEqualTo(Fraction.of(62_999));
  }

  @Test
  void under_the_old_rules_the_higher_band_is_a_cliff_of_its_own() {
    others = SECOND_PERSON;
    String old = "2021-05-04";
    Together then = together(old);
    Curve curve = curve(then, told(old, 0), old);

    // From 1250.88 a head, 2501.75 together rounded, 15 % are borne in place of 12 %; above
    // 1563.60 a head it is 12 % again, less the excess; then 2 % of the lowest pension ends it.
    assertThat(cliffs(curve).getFirst()).isEqualTo("250174:59979 250175:52474");
    ends(curve)
        .forEach(
            place ->
                assertThat(then.of(with(told(old, 0), place, old)).all())
                    .as("%s grosze more each month", place)
                    .isEqualTo(then.of(told(old, 3 * place)).all()));
  }

  @Test
  void whatever_the_law_counts_as_income_has_a_way_to_earn_more() {
    List<String> counted = listsWithIncome();

    assertThat(counted).contains("recent-incomes");
    assertThat(
            HOUSEHOLD.earnings().stream()
                .map(earning -> earning.listing().name())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(counted);
  }

  /** The lists of a person whose elements hold what {@code lint.yaml} calls income. */
  private static List<String> listsWithIncome() {
    String lint =
        LAW.jurisdiction().lintFiles().stream()
            .map(name -> Resource.onClassPath(PolishLaw.class, name))
            .map(FurtherIncomeTest::text)
            .collect(Collectors.joining("\n"));
    return HOUSEHOLD.people().element().listings().stream()
        .filter(
            list ->
                list.element().facts().stream()
                    .anyMatch(fact -> lint.contains("\n  - " + fact.id() + "\n")))
        .map(Listing::name)
        .toList();
  }

  private static String text(Resource file) {
    try (var in = file.opening().open()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
