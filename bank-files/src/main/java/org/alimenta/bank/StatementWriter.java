package org.alimenta.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements as a bank would, camt.053.001.08: for demonstrations and trials, where no bank
 * is.
 */
public final class StatementWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

  private final XMLStreamWriter xml;

  private StatementWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Does not close the stream. */
  public static void write(BankStatement statement, OutputStream to) throws IOException {
    try {
      new StatementWriter(
              XMLOutputFactory.newDefaultFactory()
                  .createXMLStreamWriter(to, StandardCharsets.UTF_8.name()))
          .document(statement);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void document(BankStatement statement) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("BkToCstmrStmt");
    groupHeader(statement);
    xml.writeStartElement("Stmt");
    element("Id", statement.id());
    element("CreDtTm", statement.closingDay() + "T23:00:00Z");
    start("Acct", "Id");
    element("IBAN", statement.account().iban());
    end(2);
    balance("OPBD", statement.openingGrosze(), statement.openingDay().toString());
    balance("CLBD", statement.closingGrosze(), statement.closingDay().toString());
    for (StatementLine line : statement.lines()) {
      entry(line);
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private void groupHeader(BankStatement statement) throws XMLStreamException {
    xml.writeStartElement("GrpHdr");
    element("MsgId", statement.id());
    element("CreDtTm", statement.closingDay() + "T23:00:00Z");
    end(1);
  }

  private void balance(String code, long grosze, String day) throws XMLStreamException {
    start("Bal", "Tp", "CdOrPrtry");
    element("Cd", code);
    end(2);
    amount(grosze);
    xml.writeStartElement("Dt");
    element("Dt", day);
    end(2);
  }

  private void entry(StatementLine line) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("Ntry");
    amount(line.grosze());
    if (line.reversal()) {
      element("RvslInd", "true");
    }
    xml.writeStartElement("Sts");
    element("Cd", "BOOK");
    end(1);
    day("BookgDt", line.bookingDay().toString());
    day("ValDt", line.valueDay().toString());
    elementIfTold("AcctSvcrRef", line.bankReference());
    start("BkTxCd", "Prtry");
    element("Cd", line.grosze() < 0 ? "PRZELEW" : "UZNANIE");
    end(2);
    details(line);
    end(1);
  }

  private void details(StatementLine line) throws XMLStreamException {
    start("NtryDtls", "TxDtls");
    if (line.reference() != null) {
      xml.writeStartElement("Refs");
      element("EndToEndId", line.reference());
      end(1);
    }
    amount(line.grosze());
    parties(line);
    if (!line.title().isEmpty()) {
      xml.writeStartElement("RmtInf");
      element("Ustrd", line.title());
      end(1);
    }
    if (line.returnReason() != null) {
      start("RtrInf", "Rsn");
      element("Cd", line.returnReason());
      end(2);
    }
    end(2);
  }

  private void parties(StatementLine line) throws XMLStreamException {
    if (line.counterparty() == null && line.counterAccount() == null) {
      return;
    }
    boolean theyPay = line.grosze() >= 0 && line.returnReason() == null && !line.reversal();
    String other = theyPay ? "Dbtr" : "Cdtr";
    xml.writeStartElement("RltdPties");
    if (line.counterparty() != null) {
      start(other, "Pty");
      element("Nm", line.counterparty());
      end(2);
    }
    if (line.counterAccount() != null) {
      start(other + "Acct", "Id", "Othr");
      element("Id", line.counterAccount());
      end(3);
    }
    end(1);
  }

  private void amount(long grosze) throws XMLStreamException {
    xml.writeStartElement("Amt");
    xml.writeAttribute("Ccy", "PLN");
    xml.writeCharacters(Grosze.decimal(Math.abs(grosze)));
    end(1);
    element("CdtDbtInd", grosze < 0 ? "DBIT" : "CRDT");
  }

  private void day(String name, String day) throws XMLStreamException {
    xml.writeStartElement(name);
    element("Dt", day);
    end(1);
  }

  private void elementIfTold(String name, @Nullable String text) throws XMLStreamException {
    if (text != null) {
      element(name, text);
    }
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void start(String... names) throws XMLStreamException {
    for (String name : names) {
      xml.writeStartElement(name);
    }
  }

  private void end(int count) throws XMLStreamException {
    for (int at = 0; at < count; at++) {
      xml.writeEndElement();
    }
  }
}
