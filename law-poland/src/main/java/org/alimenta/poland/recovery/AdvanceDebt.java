package org.alimenta.poland.recovery;

import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Debtor.ADVANCES_PAID;
import static org.alimenta.poland.Debtor.ADVANCES_RECOVERED;
import static org.alimenta.poland.Debtor.EXAMINED;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.Debtor;

/** The debt from advances: what was paid and five percent, once, without interest (art. 12). */
public final class AdvanceDebt {
  private static final NumberBook NUMBERS = NumberBook.of("recovery");
  private static final String SILENT = "the act is silent; to the grosz";

  private static final Money<Debtor> DEBT =
      ADVANCES_PAID
          .times(NUMBERS.num("advance-debt-rate", EXAMINED))
          .rounded(SILENT)
          .as("debt from advances", ADVANCE.at("art. 12 ust. 1"), FUND.at("art. 43"));

  private static final Money<Debtor> RECOVERED =
      ADVANCES_RECOVERED.upTo(DEBT).as("recovered of that debt", ADVANCE.at("art. 12 ust. 2"));

  private static final Money<Debtor> TO_COMMUNE =
      RECOVERED
          .times(NUMBERS.num("advance-commune-share", EXAMINED))
          .rounded(SILENT)
          .as("income of the creditor's commune", ADVANCE.at("art. 12 ust. 2"));

  private static final Money<Debtor> TO_STATE =
      RECOVERED.minus(TO_COMMUNE).as("income of the State budget", ADVANCE.at("art. 12 ust. 2"));

  private static final Money<Debtor> STILL_OWED =
      DEBT.minus(RECOVERED).as("still owed for advances", ADVANCE.at("art. 12 ust. 1"));

  public static final Benefit<Debtor> BENEFIT =
      Benefit.of("advance-debt", Debtor.IS, ADVANCE, "2005-09-01")
          .tells(DEBT, TO_COMMUNE, TO_STATE, STILL_OWED);

  private AdvanceDebt() {}
}
