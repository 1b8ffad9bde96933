package org.alimenta.office.payments;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.alimenta.bank.NotAnAccountNumber;
import org.alimenta.bank.PaymentOrder;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes due payments ready, or parks them with a reason and a task. */
@Component
class CheckWriter implements ItemWriter<DuePayment> {
  private final JdbcTemplate jdbc;
  private final Parties parties;
  private final PaymentCheck check;
  private final PaymentTasks tasks;

  CheckWriter(DataSource dataSource, Parties parties, PaymentCheck check, PaymentTasks tasks) {
    this.jdbc = new JdbcTemplate(dataSource);
    this.parties = parties;
    this.check = check;
    this.tasks = tasks;
  }

  @Override
  public void write(Chunk<? extends DuePayment> due) {
    List<Checked> ready = new ArrayList<>();
    List<Checked> parked = new ArrayList<>();
    for (Checked checked : checked(due.getItems())) {
      (checked.order() == null ? parked : ready).add(checked);
    }
    makeReady(ready);
    park(parked);
  }

  private List<Checked> checked(List<? extends DuePayment> due) {
    try {
      Map<Long, KnownParty> payees = parties.find(payeesOf(due));
      return due.stream()
          .map(payment -> check.of(payment, partyOf(payees.get(payment.payee()))))
          .toList();
    } catch (NotAnAccountNumber _) {
      // One wrong number must not stop the others: whoever has it is found one by one.
      return due.size() == 1
          ? List.of(Checked.parked(due.getFirst(), ParkedReason.BAD_ACCOUNT))
          : due.stream().flatMap(payment -> checked(List.of(payment)).stream()).toList();
    }
  }

  private static @Nullable Party partyOf(@Nullable KnownParty known) {
    return known == null ? null : known.party();
  }

  private static Set<Long> payeesOf(List<? extends DuePayment> due) {
    return due.stream().map(DuePayment::payee).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  private void makeReady(List<Checked> ready) {
    jdbc.batchUpdate(
        """
        update payment set state = 'READY', payee = ?, nrb = ?, name = ?, address = ?, title = ?
        where id = ? and state = 'DUE'
        """,
        ready,
        Math.max(1, ready.size()),
        (row, checked) -> {
          PaymentOrder order = Objects.requireNonNull(checked.order());
          row.setObject(1, checked.payment().payee(), Types.BIGINT);
          row.setString(2, order.account().digits());
          row.setString(3, order.name());
          row.setArray(4, row.getConnection().createArrayOf("text", order.address().toArray()));
          row.setString(5, order.title());
          row.setLong(6, checked.payment().id());
        });
  }

  private void park(List<Checked> parked) {
    jdbc.batchUpdate(
        """
        update payment set state = 'PARKED', payee = ?, parked_reason = ?, parked_field = ?,
          parked_sign = ?
        where id = ? and state in ('DUE', 'READY')
        """,
        parked,
        Math.max(1, parked.size()),
        (row, checked) -> {
          row.setObject(1, checked.payment().payee(), Types.BIGINT);
          row.setString(2, name(checked.reason()));
          row.setString(3, checked.field());
          row.setString(4, checked.sign());
          row.setLong(5, checked.payment().id());
        });
    parked.forEach(checked -> tasks.parked(checked.payment()));
  }

  private static @Nullable String name(@Nullable ParkedReason reason) {
    return reason == null ? null : reason.name();
  }

  /** Parks payments that had been ready. */
  void parkOwedLess(List<DuePayment> payments) {
    park(
        payments.stream().map(payment -> Checked.parked(payment, ParkedReason.OWED_LESS)).toList());
  }
}
