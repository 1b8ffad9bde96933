package org.alimenta.office.payments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.alimenta.bank.ControlTotals;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.PaymentBatch;
import org.alimenta.bank.PaymentFile;
import org.alimenta.bank.PaymentOrder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the file of a run from what was booked, in memory that hardly grows with it. */
@Component
class FileWriting {
  private static final int FETCHED_AT_ONCE = 1000;

  private final JdbcClient db;
  private final OfficeBank bank;

  FileWriting(DataSource dataSource, OfficeBank bank) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(FETCHED_AT_ONCE);
    this.db = JdbcClient.create(template);
    this.bank = bank;
  }

  /**
   * Needs a transaction, because it reads row by row; keeps the file when there is one.
   *
   * @return false when nothing was booked, so that there is no file
   */
  boolean write(long run) {
    ControlTotals totals = totals(run);
    if (totals.count() == 0) {
      return false;
    }
    if (!isWritten(run)) {
      write(run, totals);
    }
    return true;
  }

  private void write(long run, ControlTotals totals) {
    PaymentBatch batch = batch(run, totals);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (OutputStream compressed = new GZIPOutputStream(content);
        Stream<PaymentOrder> orders = orders(run)) {
      PaymentFile file = PaymentFile.write(bank.profile(), batch, orders.iterator(), compressed);
      compressed.close();
      keep(run, batch, file, content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWritten(long run) {
    return db.sql("select exists (select from payment_file where run = :run)")
        .param("run", run)
        .query(Boolean.class)
        .single();
  }

  private ControlTotals totals(long run) {
    return db.sql(
            """
            select count(*)::int as count, coalesce(sum(grosze), 0)::bigint as grosze
            from payment where run = :run and state in ('POSTED', 'CONFIRMED', 'RETURNED')
            """)
        .param("run", run)
        .query((row, _) -> new ControlTotals(row.getInt("count"), row.getLong("grosze")))
        .single();
  }

  private PaymentBatch batch(long run, ControlTotals totals) {
    return db.sql("select execution_day, approved_at from payment_run where id = :run")
        .param("run", run)
        .query(
            (row, _) -> {
              Instant approved = row.getObject("approved_at", OffsetDateTime.class).toInstant();
              LocalDate day = row.getObject("execution_day", LocalDate.class);
              return new PaymentBatch("ALIMENTA-" + run, approved, day, bank.asPayer(), totals);
            })
        .single();
  }

  private Stream<PaymentOrder> orders(long run) {
    return db
        .sql(
            """
            select reference, grosze, nrb, name, address, title from payment
            where run = :run and state in ('POSTED', 'CONFIRMED', 'RETURNED') order by id
            """)
        .param("run", run)
        .query(FileWriting::order)
        .stream();
  }

  private static PaymentOrder order(ResultSet row, int number) throws SQLException {
    List<String> address = Arrays.asList((String[]) row.getArray("address").getArray());
    return new PaymentOrder(
        row.getString("reference"),
        row.getLong("grosze"),
        new Nrb(row.getString("nrb")),
        row.getString("name"),
        address,
        row.getString("title"));
  }

  private void keep(long run, PaymentBatch batch, PaymentFile file, byte[] content) {
    db.sql(
            """
            insert into payment_file (run, name, format, count, grosze, sha256, content)
            values (:run, :name, :format, :count, :grosze, :sha256, :content)
            """)
        .param("run", run)
        .param(
            "name",
            "przelewy-" + run + "-" + batch.executionDay() + "." + bank.format().fileExtension())
        .param("format", bank.format().name())
        .param("count", file.totals().count())
        .param("grosze", file.totals().grosze())
        .param("sha256", file.sha256())
        .param("content", content)
        .update();
  }
}
