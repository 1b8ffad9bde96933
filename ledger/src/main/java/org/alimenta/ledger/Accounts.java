package org.alimenta.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alimenta.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts and their opening. */
final class Accounts {
  private static final String COLUMNS = "code, name, kind, currency, summary, part_of";

  private static final int MANY = 1000;

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(Collection<Account> accounts) {
    List<Account> all = List.copyOf(accounts);
    int opened;
    try {
      opened =
          jdbc.sql(
                  """
                  insert into ledger_account (code, name, kind, currency, summary, part_of)
                  select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[])
                  on conflict (code) do nothing
                  """)
              .param(all.stream().map(Account::code).toArray(String[]::new))
              .param(all.stream().map(Account::name).toArray(String[]::new))
              .param(all.stream().map(account -> account.kind().name()).toArray(String[]::new))
              .param(all.stream().map(account -> account.currency().name()).toArray(String[]::new))
              .param(all.stream().map(Account::summary).toArray(Boolean[]::new))
              .param(all.stream().map(Account::partOf).toArray(String[]::new))
              .update();
    } catch (RuntimeException e) {
      throw Refusals.of(e);
    }
    if (opened >= MANY) {
      // Otherwise plans made while there were few would be kept until PostgreSQL looks by itself.
      jdbc.sql("analyze ledger_account").update();
    }
    if (opened < all.size()) {
      Map<String, Account> open = byCode(all);
      all.forEach(account -> mustBeAsItWas(account, open.get(account.code())));
    }
  }

  private Map<String, Account> byCode(List<Account> accounts) {
    return jdbc
        .sql("select " + COLUMNS + " from ledger_account where code = any(?)")
        .param(accounts.stream().map(Account::code).toArray(String[]::new))
        .query(Accounts::account)
        .list()
        .stream()
        .collect(Collectors.toMap(Account::code, account -> account));
  }

  private static void mustBeAsItWas(Account account, @Nullable Account open) {
    if (open == null || !account.sameButName(open)) {
      throw new LedgerException(
          Reason.ACCOUNT,
          "The account "
              + account.code()
              + " is open as "
              + (open == null ? "nothing" : described(open))
              + " and cannot become "
              + described(account)
              + ". Open one with another code.");
    }
  }

  private static String described(Account account) {
    return account.kind()
        + " in "
        + account.currency()
        + (account.summary() ? ", a summary account" : "")
        + (account.partOf() == null ? "" : ", part of " + account.partOf());
  }

  Optional<Account> find(String code) {
    return jdbc.sql("select " + COLUMNS + " from ledger_account where code = ?")
        .param(code)
        .query(Accounts::account)
        .optional();
  }

  /** What a word matches: the code or the name holds it, small or capital letters alike. */
  List<Account> search(String word, int most) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from ledger_account where strpos(lower(code || ' ' || name), lower(?)) > 0"
                + " order by code limit ?")
        .params(word, most)
        .query(Accounts::account)
        .list();
  }

  static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("code"),
        row.getString("name"),
        AccountKind.valueOf(row.getString("kind")),
        Currency.valueOf(row.getString("currency")),
        row.getBoolean("summary"),
        row.getString("part_of"));
  }
}
