package org.alimenta.office.payments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.office.accounts.Chart;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Books payments: the person is owed less, the bank is to pay. The ledger has the last word: what
 * is no longer owed is not paid.
 */
@Component
class PostWriter implements ItemWriter<DuePayment> {
  private final JdbcClient db;
  private final Ledger ledger;
  private final Owed owed;
  private final CheckWriter parking;
  private final PaymentTasks tasks;

  PostWriter(JdbcClient db, Ledger ledger, Owed owed, CheckWriter parking, PaymentTasks tasks) {
    this.db = db;
    this.ledger = ledger;
    this.owed = owed;
    this.parking = parking;
    this.tasks = tasks;
  }

  @Override
  public void write(Chunk<? extends DuePayment> ready) {
    List<String> accounts = ready.getItems().stream().map(DuePayment::account).toList();
    if (accounts.isEmpty()) {
      return;
    }
    Map<String, Long> owedNow = owed.on(accounts, ready.getItems().getFirst().dueDay());
    List<DuePayment> paid = new ArrayList<>();
    List<DuePayment> tooMuch = new ArrayList<>();
    for (DuePayment payment : ready) {
      boolean isOwed = owedNow.getOrDefault(payment.account(), 0L) >= payment.grosze();
      (isOwed ? paid : tooMuch).add(payment);
    }
    parking.parkOwedLess(tooMuch);
    post(paid);
  }

  private void post(List<DuePayment> paid) {
    int posted =
        db.sql("update payment set state = 'POSTED' where id = any(:ids) and state = 'READY'")
            .param("ids", paid.stream().map(DuePayment::id).toArray(Long[]::new))
            .update();
    if (posted != paid.size()) {
      throw new ConcurrencyFailureException(
          "Some payments are not ready any more: another instance works on this run");
    }
    ledger.postAll(paid.stream().map(PostWriter::entry).toList());
    tasks.paid(paid.stream().map(DuePayment::account).toList());
  }

  private static Entry entry(DuePayment payment) {
    return Entry.of(
        "payment:" + payment.id(),
        payment.executionDay(),
        new Cause(Owed.PAYMENT, Long.toString(payment.id())),
        "Przelew " + payment.reference(),
        payment.account(),
        Chart.CLEARING,
        payment.grosze());
  }
}
