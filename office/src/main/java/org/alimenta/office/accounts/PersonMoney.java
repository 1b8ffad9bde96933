package org.alimenta.office.accounts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AccountKind;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Posting;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DueMoney;
import org.alimenta.office.decisions.PlanChange;
import org.springframework.stereotype.Component;

/**
 * Books what a decision makes due. Each month has an entry of its own with effect from its first
 * day, so that the balance of a person's account on a day is what the office owes on that day. What
 * is due for a month whose books are closed takes effect on the first day that is open; the text of
 * the entry names the month.
 *
 * <p>When a decision takes back what was paid already, the account turns into a debit: the person
 * has received more than was due. What becomes of that debt is decided apart (art. 23 of the act of
 * 2007); nothing is set off in silence.
 */
@Component
class PersonMoney implements DueMoney {

  private final Ledger ledger;

  PersonMoney(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void changes(BenefitCase of, Decision by, List<PlanChange> changes, LocalDate day) {
    open(of, by);
    LocalDate firstOpen =
        ledger.lastClosed().map(month -> month.plusMonths(1).atDay(1)).orElse(LocalDate.MIN);
    List<Entry> entries = new ArrayList<>();
    for (PlanChange change : changes) {
      entries.add(entry(of, by, change, firstOpen));
    }
    if (!entries.isEmpty()) {
      ledger.postAll(entries);
    }
  }

  private void open(BenefitCase of, Decision by) {
    List<Account> accounts = new ArrayList<>();
    for (int thing : new TreeSet<>(by.subjects().keySet())) {
      accounts.add(
          Account.of(
                  Chart.person(of.id(), thing),
                  "Sprawa " + of.number() + ", osoba " + thing,
                  AccountKind.LIABILITY,
                  Currency.PLN)
              .partOf(Chart.PERSONS));
    }
    ledger.openAll(accounts);
  }

  private static Entry entry(BenefitCase of, Decision by, PlanChange change, LocalDate firstOpen) {
    long grosze = change.difference();
    String month = change.month().toString();
    LocalDate due = change.month().atDay(1);
    return new Entry(
        "decision:" + by.id() + ":" + change.thing() + ":" + month,
        due.isBefore(firstOpen) ? firstOpen : due,
        new Cause("decision", Long.toString(by.id())),
        by.benefit() + " " + month,
        List.of(
            new Posting(Chart.expense(by.benefit()), grosze),
            new Posting(Chart.person(of.id(), change.thing()), -grosze)));
  }
}
