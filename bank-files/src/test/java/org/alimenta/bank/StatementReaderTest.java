package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alimenta.bank.UnreadableStatement.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  @ParameterizedTest
  @ValueSource(strings = {"camt-053-02.xml", "camt-053-08.xml"})
  void aStatementIsReadInEachVersion(String file) throws Exception {
    BankStatement statement = StatementReader.read(stream(golden(file))).getFirst();

    assertThat(statement.id()).isEqualTo("WB/2024/204");
    assertThat(statement.account()).isEqualTo(Invented.account(1));
    assertThat(statement.openingGrosze()).isEqualTo(500_000);
    assertThat(statement.closingGrosze()).isEqualTo(430_000);
    assertThat(statement.closingDay()).isEqualTo(DAY);
    assertThat(statement.lines())
        .extracting(StatementLine::grosze, StatementLine::reference, StatementLine::returnReason)
        .containsExactly(
            tuple(-100_000L, "P1", null),
            tuple(-20_000L, "P2", null),
            tuple(20_000L, "P2", "AC04"),
            tuple(30_000L, null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt-053-02.xml", "camt-053-08.xml"})
  void theOtherSideOfAReturnIsThePayee(String file) throws Exception {
    StatementLine returned = StatementReader.read(stream(golden(file))).getFirst().lines().get(2);

    assertThat(returned.counterparty()).isEqualTo("Jan Wymyślony");
    assertThat(returned.counterAccount()).isEqualTo(Invented.account(2).iban());
    assertThat(returned.bookingDay()).isEqualTo(DAY);
    assertThat(returned.valueDay()).isEqualTo(LocalDate.of(2024, 10, 16));
    assertThat(returned.bankReference()).isEqualTo("B3");
    assertThat(returned.title()).isEqualTo("ZWROT rachunek zamknięty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"camt-053-02.xml", "camt-053-08.xml"})
  void theOtherSideOfMoneyThatCameInIsWhoSentIt(String file) throws Exception {
    StatementLine incoming = StatementReader.read(stream(golden(file))).getFirst().lines().get(3);

    assertThat(incoming.counterparty()).isEqualTo("Komornik Sądowy w Przykładowie");
    assertThat(incoming.title()).isEqualTo("Km 1/24 wpłata");
  }

  @Test
  void entriesThatAreOnlyAnnouncedAreNotCounted() throws Exception {
    String pending =
        golden("camt-053-08.xml")
            .replace(
                "<!-- more -->",
                """
                <Ntry><Amt Ccy="PLN">5.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>PDNG</Cd></Sts>
                <BookgDt><Dt>2024-10-15</Dt></BookgDt></Ntry>\
                """);

    assertThat(StatementReader.read(stream(pending)).getFirst().lines()).hasSize(4);
  }

  @Test
  void anEntryInBulkWhosePartsHaveNoAmountsIsOneLineWithoutReference() throws Exception {
    String bulk =
        golden("camt-053-08.xml")
            .replace("<Amt Ccy=\"PLN\">1000.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><!-- part -->", "");

    List<StatementLine> lines = StatementReader.read(stream(bulk)).getFirst().lines();

    assertThat(lines.getFirst().grosze()).isEqualTo(-120_000);
    assertThat(lines.getFirst().reference()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # replace                              | by                     | fault                | where
          >4300.00<                              | >4300.01<              | DOES_NOT_ADD_UP      | ''
          >1000.00<                              | >1000.01<              | PARTS_DO_NOT_ADD_UP  | ''
          <Id>WB/2024/204</Id>                   | ''                     | MISSING              | Stmt/Id
          <Cd>CLBD</Cd>                          | <Cd>ITBD</Cd>          | MISSING              | Stmt/Bal/CLBD
          <Cd>OPBD</Cd>                          | <Cd>ITBD</Cd>          | MISSING              | 'Stmt/Bal/OPBD | PRCD'
          PL14999999990000000000000001           | PL00                   | WRONG                | Stmt/Acct/Id
          <Dt>2024-10-16</Dt>                    | <Dt>2024-13-16</Dt>    | WRONG                | Ntry/ValDt
          >200.00</Amt><CdtDbtInd>CRDT<          | >200.00</Amt><CdtDbtInd>X< | WRONG            | Ntry/CdtDbtInd
          >300.00<                               | >300.005<              | WRONG                | Amt
          >300.00<                               | >-300.00<              | WRONG                | Amt
          >300.00<                               | >3e2<                  | WRONG                | Amt
          <Amt Ccy="PLN">300.00                  | <Amt Ccy="EUR">300.00  | CURRENCY             | Ntry/Amt
          camt.053.001.08                        | camt.052.001.08        | NOT_A_STATEMENT      | camt.052.001.08
          </Document>                            | ''                     | NOT_XML              | ''
          <BkToCstmrStmt>                        | <BkToCstmrStmt>&x;     | DEFINITIONS           | ''
          """)
  void whatCannotBeTrustedIsRefusedWithItsPlace(
      String replace, String by, Fault fault, String where) {
    String file = golden("camt-053-08.xml");
    assertThat(file).contains(replace);

    UnreadableStatement refusal = refusal(file.replace(replace, by));

    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(refusal.where()).isEqualTo(where);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not xml", "<", "<a/>", "110,20241015,100050,99999999,0", "%PDF-1.7"})
  void anotherKindOfFileIsRefused(String file) {
    assertThat(refusal(file).fault()).isIn(Fault.NOT_XML, Fault.NOT_A_STATEMENT);
  }

  @Test
  void aPaymentFileIsNoStatement() {
    byte[] orders =
        Invented.written(
            Invented.pain(PaymentFormat.PAIN_001_09),
            List.of(Invented.order("P1", 1, "Anna", "FA")));

    UnreadableStatement refusal =
        catchThrowableOfType(
            UnreadableStatement.class,
            () -> StatementReader.read(new ByteArrayInputStream(orders)));

    assertThat(refusal)
        .hasMessage(
            "This is no statement of account: camt.053 is expected, but the file is"
                + " 'pain.001.001.09'. Line 1.");
  }

  @Test
  void definitionsAreRefusedBeforeTheyCanGrow() {
    String laughs =
        """
        <?xml version="1.0"?>
        <!DOCTYPE Document [
          <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
          <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">
        ]>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">&d;</Document>
        """;

    assertThat(refusal(laughs).fault()).isEqualTo(Fault.DEFINITIONS);
  }

  @Test
  void nothingIsFetchedFromOutside() {
    String outside =
        """
        <!DOCTYPE Document SYSTEM "file:///etc/hostname" [<!ENTITY x SYSTEM "file:///etc/hostname">]>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">&x;</Document>
        """;

    assertThat(refusal(outside).fault()).isEqualTo(Fault.DEFINITIONS);
  }

  @Test
  void aFileDeeperThanAnyStatementIsRefused() {
    String deep =
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.08'><BkToCstmrStmt>"
            + "<a>".repeat(100_000);

    assertThat(refusal(deep).fault()).isEqualTo(Fault.TOO_LARGE);
  }

  @Test
  void noMessageRepeatsWhatTheFileSays() {
    assertThat(refusal(golden("camt-053-08.xml").replace("</Nm>", "</Mn>")))
        .hasNoCause()
        .hasMessage(
            "This is not an XML file, or it is broken off. Fetch it from the bank again. Line 14.");
  }

  private static UnreadableStatement refusal(String file) {
    return catchThrowableOfType(
        UnreadableStatement.class, () -> StatementReader.read(stream(file)));
  }

  private static InputStream stream(String file) {
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }

  private static String golden(String name) {
    try (InputStream from = StatementReaderTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(from).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
