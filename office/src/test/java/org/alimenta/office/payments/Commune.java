package org.alimenta.office.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AccountKind;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Verification;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.accounts.Chart;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A commune to whose people something is owed: one case a person, numbered from 1. */
final class Commune {
  static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
  static final LocalDate DUE = LocalDate.of(2024, 10, 31);
  static final LocalDate EXECUTION = LocalDate.of(2024, 10, 15);
  private static final String EXPENSE = Chart.expense("maintenance-fund");

  final JdbcClient db;
  private final Ledger ledger;
  final Staff accountant;
  final Staff approver;

  /** Opens accounts and employs two people. */
  Commune(DataSource dataSource) {
    db = JdbcClient.create(dataSource);
    ledger = new Ledger(dataSource);
    ledger.openAll(
        List.of(
            Account.of(Chart.BANK, "Rachunek bankowy", AccountKind.ASSET, Currency.PLN),
            Account.of(Chart.CLEARING, "Przelewy zlecone", AccountKind.LIABILITY, Currency.PLN),
            Account.of(EXPENSE, "Fundusz alimentacyjny", AccountKind.EXPENSE, Currency.PLN)));
    accountant = employed("anna.ksiegowa", Role.ACCOUNTANT);
    approver = employed("jan.kierownik", Role.APPROVER);
  }

  private Staff employed(String login, Role role) {
    db.sql("insert into staff (login, name) values (:login, :login) on conflict do nothing")
        .param("login", login)
        .update();
    long id =
        db.sql("select id from staff where login = :login")
            .param("login", login)
            .query(Long.class)
            .single();
    return new Staff(id, login, Set.of(role));
  }

  /**
   * People with accounts of no bank. Every person whose number can be divided by {@code without}
   * has told no account; 0 for none.
   */
  Commune people(int count, int without) {
    db.sql(
            """
            with person as (
              select n, '99999999' || lpad((1000 + n)::text, 16, '0') as rest
              from generate_series(1, :count) n)
            insert into party (kind, given_names, surname, residence_street, residence_house,
              residence_flat, residence_postcode, residence_town, residence_country, letters_street,
              letters_house, letters_flat, letters_postcode, letters_town, letters_country, phone,
              email, address_is_secret, account, entered_origin, entered_reason)
            select 'PERSON', 'Łucja', 'Przykładowa ' || chr(65 + n % 26), 'ul. Łąkowa', n::text, '',
              '00-001', 'Przykładów', 'PL', '', '', '', '', '', '', '', '', false,
              case when :without = 0 or n % greatest(:without, 1) <> 0 then
                lpad((98 - (rest || '252100')::numeric % 97)::text, 2, '0') || rest end,
              'IMPORT', ''
            from person order by n
            """)
        .param("count", count)
        .param("without", without)
        .update();
    db.sql(
            """
            insert into benefit_case (number, law, benefits, applicant, channel, filed, state)
            select 'FA/' || id || '/2024', 'poland', array['maintenance-fund'], id, 'PAPER',
              date '2024-09-01', 'DECIDED'
            from party order by id
            """)
        .update();
    db.sql(
            """
            insert into ledger_account (code, name, kind, currency)
            select 'person:' || id || '-1', 'Sprawa ' || id, 'LIABILITY', 'PLN' from benefit_case
            """)
        .update();
    return this;
  }

  /** 500.00 zlotys and the number of the case in grosze become due to everybody in a month. */
  Commune owes(LocalDate month) {
    return owes(month, 50_000);
  }

  Commune owes(LocalDate month, long grosze) {
    List<Entry> entries =
        db.sql("select id from benefit_case order by id")
            .query((row, _) -> due(row.getLong("id"), month, grosze))
            .list();
    ledger.postAll(entries);
    return this;
  }

  private static Entry due(long caseId, LocalDate month, long grosze) {
    return Entry.of(
        "decision:" + caseId + ":" + month,
        month,
        new Cause("decision", Long.toString(caseId)),
        "FA",
        EXPENSE,
        Chart.person(caseId, 1),
        grosze + caseId);
  }

  /** Takes back some of what was due to one person in October. */
  void owesLess(long caseId, long grosze) {
    ledger.post(
        Entry.of(
            "less:" + caseId,
            OCTOBER,
            new Cause("decision", Long.toString(caseId)),
            "FA",
            Chart.person(caseId, 1),
            EXPENSE,
            grosze));
  }

  /** What the office owes one person by its ledger, over all days. */
  long owed(long caseId) {
    return -balance(Chart.person(caseId, 1));
  }

  /** Debits less credits of an account, over all days. */
  long balance(String account) {
    return db.sql(
            """
            select coalesce(sum(amount), 0)::bigint from ledger_posting where account = :account
            """)
        .param("account", account)
        .query(Long.class)
        .single();
  }

  Verification verified() {
    return ledger.verify();
  }

  long count(String what) {
    return db.sql("select count(*) from " + what).query(Long.class).single();
  }
}
