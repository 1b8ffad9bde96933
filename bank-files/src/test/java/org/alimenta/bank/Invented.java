package org.alimenta.bank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An office, its bank and people who do not exist. */
final class Invented {
  static final Payer OFFICE =
      new Payer(
          "Gmina Przykładowa, Ośrodek Świadczeń",
          List.of("ul. Ratuszowa 1", "00-000 Przykładów"),
          account(1));

  private Invented() {}

  static Nrb account(long number) {
    return Nrb.assembled("99999999", number);
  }

  static BankProfile elixir() {
    return new BankProfile(
        "Bank Wymyślony",
        PaymentFormat.ELIXIR_0,
        java.nio.charset.Charset.forName("ISO-8859-2"),
        Letters.WHOLE_ENCODING,
        ":;&@$",
        null,
        null);
  }

  static BankProfile pain(PaymentFormat format) {
    return new BankProfile(
        "Bank Wymyślony", format, StandardCharsets.UTF_8, Letters.POLISH, "", "NURG", null);
  }

  static PaymentOrder order(String reference, long grosze, String name, String title) {
    return new PaymentOrder(
        reference,
        grosze,
        account(grosze),
        name,
        List.of("ul. Łąkowa 3 m. 4", "00-001 Przykładów"),
        title);
  }

  static PaymentBatch batch(ControlTotals totals) {
    return new PaymentBatch(
        "R-2024-10-1",
        Instant.parse("2024-10-14T09:30:00Z"),
        LocalDate.of(2024, 10, 15),
        OFFICE,
        totals);
  }

  static byte[] written(BankProfile profile, List<PaymentOrder> orders) {
    ControlTotals totals = ControlTotals.NONE;
    for (PaymentOrder order : orders) {
      totals = totals.plus(order.grosze());
    }
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try {
      PaymentFile.write(profile, batch(totals), orders.iterator(), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to.toByteArray();
  }
}
