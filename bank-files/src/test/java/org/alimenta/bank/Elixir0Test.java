package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Elixir0Test {
  private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");

  @Test
  void oneTransferIsOneLineOfSixteenColumns() {
    PaymentOrder order =
        Invented.order(
            "P1",
            100_050,
            "Łucja Przykładowa-Wymyślona",
            "Fundusz alimentacyjny: październik 2024, P1");

    assertThat(new String(Invented.written(Invented.elixir(), List.of(order)), LATIN_2))
        .isEqualTo(
            "110,20241015,100050,99999999,0,"
                + "\"14999999990000000000000001\",\"44999999990000000000100050\","
                + "\"Gmina Przykładowa, Ośrodek|Świadczeń|ul. Ratuszowa 1|00-000 Przykładów\","
                + "\"Łucja Przykładowa-Wymyślona|ul. Łąkowa 3 m. 4|00-001 Przykładów\","
                + "0,99999999,"
                + "\"Fundusz alimentacyjny. październik|2024, P1\","
                + "\"\",\"\",\"51\",\"P1\"\r\n");
  }

  @Test
  void lettersAreOneByteInTheEncodingOfTheBank() {
    byte[] file =
        Invented.written(Invented.elixir(), List.of(Invented.order("P1", 1, "Żółć", "FA")));

    assertThat(file).contains(0xAF, 0xF3, 0xB3, 0xE6);
  }

  @Test
  void aNameAndAddressThatNeedMoreLinesShareThem() {
    assertThat(
            Elixir0.lines(
                "n".repeat(40),
                List.of("s".repeat(20) + " " + "s".repeat(20), "00-001 Przykładów")))
        .isEqualTo(
            "n".repeat(35)
                + "|nnnnn "
                + "s".repeat(20)
                + "|"
                + "s".repeat(20)
                + " 00-001|Przykładów");
  }

  @Test
  void aNameAndAddressThatDoNotFitAreRefused() {
    assertThatThrownBy(
            () -> Elixir0.lines("n".repeat(70), List.of("s".repeat(60), "00-001 Przykładów")))
        .hasMessage("The payee's address does not fit into 140 signs. Shorten it.");
  }

  @Test
  void ordersThatDoNotComeToTheControlTotalAreNoFile() {
    List<PaymentOrder> orders = List.of(Invented.order("P1", 99, "Anna", "FA"));

    assertThatThrownBy(
            () ->
                PaymentFile.write(
                    Invented.elixir(),
                    Invented.batch(new ControlTotals(1, 100)),
                    orders.iterator(),
                    new ByteArrayOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("should hold ControlTotals[count=1, grosze=100]");
  }

  @Test
  void theFingerprintIsThatOfTheBytes() throws Exception {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    PaymentFile file =
        PaymentFile.write(
            Invented.elixir(),
            Invented.batch(ControlTotals.NONE),
            List.<PaymentOrder>of().iterator(),
            to);

    assertThat(to.toByteArray()).isEmpty();
    assertThat(file.sha256())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll("orders") List<PaymentOrder> orders) {
    List<PaymentOrder> printable =
        orders.stream().map(order -> Invented.elixir().printable(order)).toList();
    String file = new String(Invented.written(Invented.elixir(), orders), LATIN_2);

    List<List<String>> rows = file.lines().map(Elixir0Test::columns).toList();

    assertThat(rows).allMatch(row -> row.size() == 16);
    assertThat(rows).extracting(row -> row.get(15)).isEqualTo(references(printable));
    assertThat(rows.stream().mapToLong(row -> Long.parseLong(row.get(2))).sum())
        .isEqualTo(orders.stream().mapToLong(PaymentOrder::grosze).sum());
    for (int at = 0; at < rows.size(); at++) {
      PaymentOrder order = printable.get(at);
      assertThat(rows.get(at).get(6)).isEqualTo(order.account().digits());
      assertThat(unbroken(rows.get(at).get(8)))
          .isEqualTo(unbroken(order.name() + String.join("", order.address())));
      assertThat(unbroken(rows.get(at).get(11))).isEqualTo(unbroken(order.title()));
    }
  }

  private static List<String> references(List<PaymentOrder> orders) {
    return orders.stream().map(PaymentOrder::reference).toList();
  }

  private static String unbroken(String text) {
    return text.replace("|", "").replace(" ", "");
  }

  @Provide
  Arbitrary<List<PaymentOrder>> orders() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("ŁŻŹĆąęśćńółż ,.\"|:&„”–")
            .ofMaxLength(60)
            .map(rest -> "A" + rest);
    Arbitrary<Long> grosze = Arbitraries.longs().between(1, 999_999_999_999L);
    return Combinators.combine(grosze, text, text)
        .as((amount, name, title) -> Invented.order("P" + amount, amount, name, title))
        .list()
        .ofMaxSize(20);
  }

  /** Columns of one line; commas inside quotes belong to the text. */
  private static List<String> columns(String line) {
    List<String> columns = new ArrayList<>();
    StringBuilder column = new StringBuilder();
    boolean quoted = false;
    for (char sign : line.toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        columns.add(column.toString());
        column.setLength(0);
      } else {
        column.append(sign);
      }
    }
    columns.add(column.toString());
    return columns;
  }
}
