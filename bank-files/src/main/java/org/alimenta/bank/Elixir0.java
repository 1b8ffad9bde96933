package org.alimenta.bank;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.bank.CannotBeWritten.Field;

/** Transfers in the text format of Polish banks: sixteen columns, one transfer a line. */
final class Elixir0 implements OrderWriter {
  private static final int WIDTH = 35;
  private static final int MOST_LINES = 4;
  private static final String CREDIT_TRANSFER = "110";
  private static final String ORDINARY = "51";

  private final Writer to;
  private final PaymentBatch batch;
  private final Payer payer;
  private final String day;

  Elixir0(BankProfile profile, PaymentBatch batch, OutputStream to) {
    this.to = new BufferedWriter(new OutputStreamWriter(to, profile.encoding().newEncoder()));
    this.batch = batch;
    this.payer = profile.printable(batch.payer());
    this.day = batch.executionDay().format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Override
  public void write(PaymentOrder order) throws IOException {
    to.write(
        String.join(
            ",",
            CREDIT_TRANSFER,
            day,
            Long.toString(order.grosze()),
            batch.payer().account().sortCode(),
            "0",
            quoted(payer.account().digits()),
            quoted(order.account().digits()),
            quoted(lines(payer.name(), payer.address())),
            quoted(lines(order.name(), order.address())),
            "0",
            order.account().sortCode(),
            quoted(lines(order.title())),
            quoted(""),
            quoted(""),
            quoted(ORDINARY),
            quoted(order.reference())));
    to.write("\r\n");
  }

  @Override
  public void finish() throws IOException {
    to.flush();
  }

  static String lines(String title) {
    return Lines.of(title, WIDTH, MOST_LINES)
        .map(Elixir0::joined)
        .orElseThrow(() -> CannotBeWritten.tooLong(Field.TITLE, WIDTH * MOST_LINES));
  }

  /** Name and address each on lines of their own; together when they do not fit so. */
  static String lines(String name, List<String> address) {
    List<String> apart = new ArrayList<>(Lines.betweenWords(name, WIDTH));
    address.forEach(line -> apart.addAll(Lines.betweenWords(line, WIDTH)));
    if (apart.size() <= MOST_LINES) {
      return joined(apart);
    }
    String together = name + " " + String.join(" ", address);
    return Lines.of(together.strip(), WIDTH, MOST_LINES)
        .map(Elixir0::joined)
        .orElseThrow(() -> CannotBeWritten.tooLong(Field.ADDRESS, WIDTH * MOST_LINES));
  }

  private static String joined(List<String> lines) {
    return String.join("|", lines);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
