package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class Pain001Test {
  private static final List<PaymentOrder> TWO =
      List.of(
          Invented.order("P1", 100_050, "Łucja Przykładowa", "Fundusz alimentacyjny 10.2024, P1"),
          new PaymentOrder(
              "P2", 1, Invented.account(2), "Jan Wymyślony", List.of(), "Fundusz alimentacyjny"));

  @ParameterizedTest
  @EnumSource(names = {"PAIN_001_03", "PAIN_001_09"})
  void theFileIsAsItsGoldenTwin(PaymentFormat format) throws Exception {
    assertThat(new String(Invented.written(Invented.pain(format), TWO), StandardCharsets.UTF_8))
        .isEqualTo(golden(format).strip());
  }

  @Test
  void theNewerFileIsValidAgainstItsOfficialSchema() {
    assertIsValid(PaymentFormat.PAIN_001_09, Invented.pain(PaymentFormat.PAIN_001_09));
  }

  @Test
  void theNewerFileIsValidWithTheBankToldByItsBic() {
    assertIsValid(
        PaymentFormat.PAIN_001_09,
        new BankProfile(
            "Bank Wymyślony",
            PaymentFormat.PAIN_001_09,
            StandardCharsets.UTF_8,
            Letters.PLAIN,
            "",
            null,
            "ZZZZPLPW"));
  }

  @Test
  void theOlderFileIsValidAgainstItsOfficialSchema() {
    assertIsValid(PaymentFormat.PAIN_001_03, Invented.pain(PaymentFormat.PAIN_001_03));
  }

  @Test
  void theOlderFileIsValidWithTheBankToldByItsBic() {
    assertIsValid(
        PaymentFormat.PAIN_001_03,
        new BankProfile(
            "Bank Wymyślony",
            PaymentFormat.PAIN_001_03,
            StandardCharsets.UTF_8,
            Letters.PLAIN,
            "",
            "SEPA",
            "ZZZZPLPW"));
  }

  @Property(tries = 60)
  void whatIsWrittenIsReadBackAndValid(
      @ForAll("orders") List<PaymentOrder> orders, @ForAll boolean newer) throws Exception {
    PaymentFormat format = newer ? PaymentFormat.PAIN_001_09 : PaymentFormat.PAIN_001_03;
    BankProfile profile = Invented.pain(format);
    byte[] file = Invented.written(profile, orders);
    validate(format, file);
    Document read = parsed(file);

    List<PaymentOrder> printable = orders.stream().map(profile::printable).toList();
    assertThat(texts(read, "EndToEndId"))
        .isEqualTo(printable.stream().map(PaymentOrder::reference).toList());
    assertThat(texts(read, "InstdAmt"))
        .isEqualTo(printable.stream().map(order -> Grosze.decimal(order.grosze())).toList());
    assertThat(texts(read, "Ustrd"))
        .isEqualTo(printable.stream().map(PaymentOrder::title).toList());
    assertThat(texts(read, "CtrlSum"))
        .containsOnly(Grosze.decimal(orders.stream().mapToLong(PaymentOrder::grosze).sum()));
    assertThat(texts(read, "NbOfTxs")).containsOnly(Integer.toString(orders.size()));
  }

  @Provide
  Arbitrary<List<PaymentOrder>> orders() {
    Arbitrary<String> text =
        Arbitraries.strings()
            .withCharRange('a', 'z')
            .withChars("ŁŻŹĆąęśćńółżé ,.&–()'/?")
            .ofMaxLength(60)
            .map(rest -> "A" + rest);
    Arbitrary<Long> grosze = Arbitraries.longs().between(1, 99_999_999_999L);
    return Combinators.combine(grosze, text, text)
        .as((amount, name, title) -> Invented.order("P" + amount, amount, name, title))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  private static void assertIsValid(PaymentFormat format, BankProfile profile) {
    assertThatCode(() -> validate(format, Invented.written(profile, TWO)))
        .doesNotThrowAnyException();
  }

  /**
   * The schema of 001.03 that travels in the library is the one narrowed to the euro by German
   * banks, so there the currency alone is exchanged before the file is validated.
   */
  private static void validate(PaymentFormat format, byte[] file) throws Exception {
    boolean newer = format == PaymentFormat.PAIN_001_09;
    String text = new String(file, StandardCharsets.UTF_8);
    String judged = newer ? text : text.replace("Ccy=\"PLN\"", "Ccy=\"EUR\"");
    validator(newer ? "/pain.001.001.09.xsd" : "/pain.001.001.03.xsd")
        .validate(
            new StreamSource(new ByteArrayInputStream(judged.getBytes(StandardCharsets.UTF_8))));
  }

  private static Validator validator(String schema) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    try (InputStream from = Pain001Test.class.getResourceAsStream(schema)) {
      Schema read = factory.newSchema(new StreamSource(from));
      Validator validator = read.newValidator();
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return validator;
    }
  }

  private static Document parsed(byte[] file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
  }

  private static List<String> texts(Document read, String name) {
    NodeList found = read.getElementsByTagNameNS("*", name);
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < found.getLength(); at++) {
      texts.add(found.item(at).getTextContent());
    }
    return texts;
  }

  private static String golden(PaymentFormat format) throws Exception {
    String name = format == PaymentFormat.PAIN_001_09 ? "pain-001-09.xml" : "pain-001-03.xml";
    try (InputStream from = Pain001Test.class.getResourceAsStream(name)) {
      return new String(
          java.util.Objects.requireNonNull(from).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
