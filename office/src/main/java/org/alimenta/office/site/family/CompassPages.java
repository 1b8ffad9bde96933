package org.alimenta.office.site.family;

import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.alimenta.law.compass.Curve;
import org.alimenta.law.compass.Curve.Piece;
import org.alimenta.law.compass.Curve.Point;
import org.alimenta.law.compass.Together;
import org.alimenta.law.compass.Together.Sums;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.ValueText;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.family.CompassPage.Different;
import org.alimenta.office.site.family.CompassPage.Row;
import org.alimenta.office.site.family.Levers.Lever;

/** Makes the page of a family's compass in one language. */
final class CompassPages {
  /** A zloty or a dollar: roundings of the acts lie below it. */
  private static final Fraction TOLERANCE = Fraction.of(100);

  private static final Fraction MINOR_UNITS = Fraction.of(100);

  private final Family family;
  private final Retelling retelling;
  private final Levers levers;
  private final Together together;
  private final ValueText values;
  private final CaseText text;
  private final Map<Long, Sums> known = new HashMap<>();

  CompassPages(Family family, Retelling retelling) {
    this.family = family;
    this.retelling = retelling;
    this.levers = new Levers(family, retelling);
    List<Decider> deciders = family.talk().benefits().stream().map(KnownBenefit::decider).toList();
    this.together = new Together(deciders, YearMonth.from(family.day()).plusMonths(1));
    this.values =
        new ValueText(retelling.language(), family.law().book().jurisdiction().currency());
    this.text = new CaseText(family.law().words(), retelling.language());
  }

  /**
   * @param key of the lever; any other shows the first one
   */
  Optional<CompassPage> page(String key, ResultPage.LawVersion version) {
    List<Lever> all = levers.all();
    Optional<Lever> chosen = all.stream().filter(lever -> lever.key().equals(key)).findFirst();
    return chosen.or(() -> all.stream().findFirst()).map(lever -> page(lever, all, version));
  }

  private CompassPage page(Lever lever, List<Lever> all, ResultPage.LawVersion version) {
    Curve curve =
        Curve.of(
            lever.low(),
            lever.high(),
            lever.samples(),
            TOLERANCE,
            place -> sums(lever, place).all());
    Sums now = together.of(family.situation());
    Fraction once = now.once().values().stream().reduce(Fraction.ZERO, Fraction::plus);
    return new CompassPage(
        all.stream()
            .map(one -> new CompassPage.Lever(one.key(), one.label(), one.equals(lever)))
            .toList(),
        lever.label(),
        retelling.say("family.compass.axis." + lever.kind()),
        values.money(now.all()),
        new CompassDrawing(curve, lever, place -> brief(lever, place), values).chart(),
        rows(curve, lever),
        once.isZero() ? null : values.money(once),
        different(now.all()),
        version);
  }

  private Sums sums(Lever lever, long place) {
    return known.computeIfAbsent(place, at -> together.of(levers.at(lever, at)));
  }

  private List<Row> rows(Curve curve, Lever lever) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < curve.pieces().size(); i++) {
      Piece piece = curve.pieces().get(i);
      if (piece.from().at() < piece.to().at() || curve.pieces().size() == 1) {
        rows.add(piece(piece, lever));
      }
      if (curve.jumpsAfter(i)) {
        rows.add(jump(piece.to(), curve.pieces().get(i + 1).from(), lever));
      }
    }
    return rows;
  }

  private Row piece(Piece piece, Lever lever) {
    String where =
        retelling.say(
            "family.compass.fromTo",
            place(lever, piece.from().at()),
            place(lever, piece.to().at()));
    if (piece.isFlat()) {
      return new Row("level", where, values.money(piece.from().value()), List.of());
    }
    boolean falls = piece.to().value().compareTo(piece.from().value()) < 0;
    String amount =
        retelling.say(
            "family.compass.fromTo",
            values.money(piece.from().value()),
            values.money(piece.to().value()));
    return new Row(
        falls ? "taper" : "rise", where, amount, changes(piece.from(), piece.to(), lever));
  }

  private Row jump(Point before, Point after, Lever lever) {
    boolean falls = after.value().compareTo(before.value()) < 0;
    String where = retelling.say("family.compass.at." + lever.kind(), place(lever, after.at()));
    String amount =
        retelling.say(
            "family.compass.jump", values.money(before.value()), values.money(after.value()));
    return new Row(falls ? "cliff" : "step-up", where, amount, changes(before, after, lever));
  }

  /** Which benefits differ between two places, and by how much. */
  private List<String> changes(Point before, Point after, Lever lever) {
    Map<String, Fraction> then = sums(lever, before.at()).monthly();
    Map<String, Fraction> now = sums(lever, after.at()).monthly();
    List<String> changes = new ArrayList<>();
    for (var benefit : family.talk().benefits()) {
      Fraction old = then.get(benefit.id());
      Fraction changed = now.get(benefit.id());
      if (old != null && changed != null && !old.equals(changed)) {
        changes.add(
            retelling.say(
                "family.compass.change",
                benefit.title(retelling.language()),
                signed(changed.minus(old))));
      }
    }
    return changes;
  }

  private String signed(Fraction by) {
    boolean less = by.signum() < 0;
    String amount = values.money(less ? Fraction.ZERO.minus(by) : by);
    return less ? "\u2212" + amount : "+" + amount;
  }

  /** A place in words: an amount a month, or an age with the days of its year. */
  private String place(Lever lever, long place) {
    if (lever.kind() == Levers.Kind.INCOME) {
      return values.money(Fraction.of(place));
    }
    Period age = Period.between(family.day().minusDays(place), family.day());
    List<String> parts = new ArrayList<>();
    count(age.getYears(), "years").ifPresent(parts::add);
    count(age.getMonths(), "months").ifPresent(parts::add);
    count(age.getDays(), "days").ifPresent(parts::add);
    return parts.isEmpty() ? values.count(Fraction.ZERO, "days") : String.join(" ", parts);
  }

  private Optional<String> count(int number, String noun) {
    return number == 0 ? Optional.empty() : Optional.of(values.count(Fraction.of(number), noun));
  }

  /** As short as an axis needs it; what is measured stands in the legend. */
  private String brief(Lever lever, long place) {
    return lever.kind() == Levers.Kind.INCOME
        ? values.exact(Kind.NUMBER, Fraction.of(place).dividedBy(MINOR_UNITS))
        : Integer.toString(Period.between(family.day().minusDays(place), family.day()).getYears());
  }

  /** One more child, and each other answer to a question that may change from month to month. */
  private List<Different> different(Fraction now) {
    List<Different> found = new ArrayList<>();
    levers
        .birth()
        .map(together::of)
        .flatMap(sums -> different(retelling.say("family.compass.birth"), now, sums))
        .ifPresent(found::add);
    BiFunction<Fact, Thing, String> name =
        (fact, thing) -> {
          String who = text.thing(thing);
          return who.isEmpty() ? text.label(fact) : who + ": " + text.label(fact);
        };
    for (Thing thing : family.situation().things()) {
      for (Fact fact : thing.type().facts()) {
        Fraction told = thing.fact(fact);
        if (told == null || fact.isFixed() || !fact.isAsked()) {
          continue;
        }
        for (Fraction other : others(fact, told)) {
          String value = text.value(fact, other, family.situation());
          different(
                  retelling.say("family.compass.answer", name.apply(fact, thing), value),
                  now,
                  together.of(supposing(fact, thing, other)))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Situation supposing(Fact fact, Thing thing, Fraction other) {
    return family.talk().supposing(copy -> copy.things().get(thing.number()).set(fact, other));
  }

  private static List<Fraction> others(Fact fact, Fraction told) {
    int count = fact.kind() == Kind.TEST ? 2 : fact.kind() == Kind.WORD ? fact.words().size() : 0;
    return IntStream.range(0, count)
        .mapToObj(Fraction::of)
        .filter(other -> !other.equals(told))
        .toList();
  }

  /** Nothing where the sum stays, or where too little is known. */
  private Optional<Different> different(String what, Fraction now, Sums then) {
    Fraction by = then.all().minus(now);
    return by.isZero()
        ? Optional.empty()
        : Optional.of(new Different(what, values.money(then.all()), signed(by), by.signum() > 0));
  }
}
