package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/**
 * One application as the office has it: who asked for what on which day, and everybody it concerns.
 * What is true of the whole case may be used in the rules of every other thing.
 */
public interface Case {
  Facts<Case> IS = Facts.ofCase("case");

  /** How an application arrived. */
  enum Channel {
    PAPER,
    POST,
    ONLINE,
    /** With the court bailiff, who passes it on: the way of the maintenance advance. */
    BAILIFF
  }

  /** The benefit period that is asked for, seen from the day of filing. */
  enum Period {
    /** The one that is running on the day of filing. */
    RUNNING,
    /** The one that comes next. */
    COMING
  }

  /** The day on which the application reached whoever the law names: commune or bailiff. */
  Day<Case> FILED = IS.fact("filed").from(Source.APPLICANT, Source.OFFICIAL).day();

  /** The day on which the bailiff passed a complete application on to the commune. */
  Day<Case> PASSED_ON = IS.fact("passed-on").from(Source.ENFORCEMENT, Source.OFFICIAL).day();

  Word<Case, Channel> CHANNEL =
      IS.fact("channel").fixed().from(Source.APPLICANT, Source.OFFICIAL).word(Channel.class);

  Word<Case, Period> PERIOD_ASKED =
      IS.fact("period").fixed().from(Source.APPLICANT, Source.OFFICIAL).word(Period.class);

  /** The day on which the office decides; what is known by then counts. */
  Day<Case> DECIDED = IS.fact("decided").from(Source.CLOCK).day();

  /** The first day of the month under examination. */
  Day<Case> MONTH = IS.fact("month").monthly().day();

  /** Everybody the case speaks of. */
  Listed<Case, Person> PEOPLE = IS.many("people", Person.IS, 30);

  /** Those for whom maintenance is owed and the benefit is asked. */
  Listed<Case, Entitled> ENTITLED = IS.many("entitled", Entitled.IS, 15);

  /** Persons who owe maintenance, for the settlement of what was paid in their place. */
  Listed<Case, Debtor> DEBTORS = IS.many("debtors", Debtor.IS, 10);

  /** Benefits that were paid without a right to them. */
  Listed<Case, UndueBenefit> UNDUE = IS.many("unduly-received", UndueBenefit.IS, 100);
}
