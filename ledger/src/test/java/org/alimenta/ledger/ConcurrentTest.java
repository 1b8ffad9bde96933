package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.EXPENSE;
import static org.alimenta.ledger.AccountKind.LIABILITY;
import static org.alimenta.ledger.Currency.PLN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many post at once, and transactions go back. */
class ConcurrentTest {
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
  private static final Cause DECISION = new Cause("decision", "1");

  private final Ledger ledger = TestDatabase.ledger();
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

  @Test
  void eightWhoPostAtOnceLoseNothingAndBreakNoChain() throws Exception {
    String fund = open("fund");
    String anna = open("person");

    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int client = i;
      all.add(() -> postSome(fund, anna, client));
    }
    run(all);

    // Each client has 20 of its own, and 20 keys are posted by all of them.
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-(8 * 20 + 20));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  private int postSome(String fund, String anna, int client) {
    for (int i = 0; i < 20; i++) {
      post(anna + ":" + client + ":" + i, fund, anna);
      post(anna + ":all:" + i, fund, anna);
      if (i % 5 == 0) {
        ledger.postAll(List.of(entry(anna + ":all:" + i, fund, anna)));
      }
    }
    return 20;
  }

  private static void run(List<Callable<Integer>> all) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(all.size())) {
      for (Future<Integer> done : threads.invokeAll(all)) {
        assertThat(done.get()).isPositive();
      }
    }
  }

  @Test
  void whatIsRolledBackLeavesNoGap() {
    String fund = open("fund");
    String anna = open("person");
    for (int i = 0; i < 20; i++) {
      boolean back = i % 2 == 0;
      String key = anna + ":" + i;
      transaction.executeWithoutResult(
          status -> {
            post(key, fund, anna);
            ledger.postAll(List.of(entry(key + ":bulk", fund, anna)));
            if (back) {
              status.setRollbackOnly();
            }
          });
    }

    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-20);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void aTransactionThatNestsGoesBackInParts() {
    String fund = open("fund");
    String anna = open("person");
    DataSourceTransactionManager manager =
        new DataSourceTransactionManager(TestDatabase.dataSource());
    manager.setNestedTransactionAllowed(true);
    TransactionTemplate nested = new TransactionTemplate(manager);
    nested.setPropagationBehavior(TransactionTemplate.PROPAGATION_NESTED);
    new TransactionTemplate(manager)
        .executeWithoutResult(
            _ -> {
              post(anna + ":1", fund, anna);
              nested.executeWithoutResult(
                  status -> {
                    post(anna + ":2", fund, anna);
                    status.setRollbackOnly();
                  });
              post(anna + ":3", fund, anna);
            });

    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-2);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  private String open(String what) {
    String code = TestDatabase.fresh(what);
    ledger.open(Account.of(code, what, what.equals("fund") ? EXPENSE : LIABILITY, PLN));
    return code;
  }

  private void post(String key, String debit, String credit) {
    ledger.post(entry(key, debit, credit));
  }

  private static Entry entry(String key, String debit, String credit) {
    return Entry.of(key, OCTOBER, DECISION, "x", debit, credit, 1);
  }
}
