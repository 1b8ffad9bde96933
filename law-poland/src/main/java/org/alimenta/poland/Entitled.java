package org.alimenta.poland;

import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.One;
import org.alimenta.law.Test;
import org.alimenta.law.node.Fact.Source;

/** A person to whom maintenance is owed (osoba uprawniona), with titles, family and history. */
public final class Entitled implements Case {
  public static final Facts<Entitled> IS = Facts.of("entitled");

  public static final One<Entitled, Person> PERSON = IS.one("person", Person.IS);

  public static final Listed<Entitled, Title> TITLES = IS.many("titles", Title.IS, 6);

  /** What everybody in the case is to this person. */
  public static final Listed<Entitled, Relative> RELATIVES =
      IS.pairs(
          "relatives",
          Relative.IS,
          PEOPLE,
          Relative.PERSON,
          PERSON,
          Relative.KIN,
          Relative.Kin.ITSELF);

  /** The parent who asks raises the child together with the child's other parent. */
  public static final Test<Entitled> RAISED_BY_BOTH_PARENTS =
      IS.fact("raised-by-both-parents").fixed().from(Source.APPLICANT).yes();

  /** The first month for which an advance was paid because the parents were being divorced. */
  public static final Day<Entitled> FIRST_ADVANCE_DURING_DIVORCE =
      IS.fact("first-advance-during-divorce").fixed().from(Source.REGISTER).orNever().day();

  /** Months before this application for which it was paid on that ground. */
  public static final Count<Entitled> ADVANCE_MONTHS_DURING_DIVORCE =
      IS.fact("advance-months-during-divorce")
          .fixed()
          .from(Source.REGISTER)
          .between(0, 36)
          .orNone()
          .count();

  /** All advances paid so far, for the debt that follows from them. */
  public static final Money<Entitled> ADVANCES_PAID =
      IS.fact("advances-paid")
          .fixed()
          .from(Source.REGISTER)
          .betweenWhole(0, 100_000)
          .orNone()
          .money();

  /** Times in which the person did not answer, misled, or did not collect the money. */
  public static final Listed<Entitled, Obstacle> OBSTACLES = IS.many("obstacles", Obstacle.IS, 10);

  static {
    Relative.IS.admitOnly(
        any(
            not(Relative.KIN.isAny(Relative.Kin.PARENT, Relative.Kin.OBLIGED_PARENT)),
            Person.BORN.of(Relative.PERSON).before(Person.BORN.of(PERSON).of(RELATIVES.owner()))),
        "A child cannot be older than its parent.");
    Income.admit(Person.INCOMES);
  }

  private Entitled() {}
}
