package org.alimenta.office.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AccountKind;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Ledger;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The chart of accounts. It is opened at each start; what is open is left alone.
 *
 * <p>Codes are for ever; names are shown to people.
 */
@Component
public class Chart implements ApplicationRunner {

  /** The commune's account at the bank. */
  public static final String BANK = "bank";

  /** Money that the bank was told to pay and has not confirmed. */
  public static final String CLEARING = "bank.clearing";

  /** What the office owes to persons: all their accounts together. */
  public static final String PERSONS = "persons";

  /** Benefits received without a right to them, to be paid back (art. 23 of the act of 2007). */
  public static final String UNDUE = "undue";

  private static final Pattern OF_A_CASE = Pattern.compile("(?:person|undue):(\\d{1,18})-\\d+");

  private final Ledger ledger;
  private final Laws laws;

  Chart(Ledger ledger, Laws laws) {
    this.ledger = ledger;
    this.laws = laws;
  }

  /** What a benefit costs: {@code expense:maintenance-fund}. */
  public static String expense(String benefit) {
    return "expense:" + benefit;
  }

  /** What is owed to one person of a case: {@code person:17-3}. */
  public static String person(long caseId, int thing) {
    return "person:" + caseId + "-" + thing;
  }

  /** What one person of a case received without a right to it: {@code undue:17-3}. */
  public static String undue(long caseId, int thing) {
    return "undue:" + caseId + "-" + thing;
  }

  /** The case whose money an account holds; empty for an account of the office. */
  public static Optional<Long> caseOf(String code) {
    Matcher matcher = OF_A_CASE.matcher(code);
    return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
  }

  @Override
  public void run(ApplicationArguments arguments) {
    open();
  }

  void open() {
    List<Account> accounts = new ArrayList<>();
    accounts.add(Account.of(BANK, "Rachunek bankowy gminy", AccountKind.ASSET, Currency.PLN));
    accounts.add(
        Account.of(CLEARING, "Przelewy zlecone bankowi", AccountKind.LIABILITY, Currency.PLN));
    accounts.add(
        Account.of(PERSONS, "Należne osobom uprawnionym", AccountKind.LIABILITY, Currency.PLN)
            .asSummary());
    accounts.add(
        Account.of(UNDUE, "Świadczenia nienależnie pobrane", AccountKind.ASSET, Currency.PLN)
            .asSummary());
    for (KnownBenefit benefit : laws.benefits()) {
      if (benefit.benefit().pays().isPresent()
          && benefit.law().book().jurisdiction().currency().equals(Currency.PLN.name())) {
        accounts.add(
            Account.of(
                expense(benefit.id()),
                benefit.title(org.alimenta.law.text.Language.POLISH),
                AccountKind.EXPENSE,
                Currency.PLN));
      }
    }
    ledger.openAll(accounts);
  }
}
