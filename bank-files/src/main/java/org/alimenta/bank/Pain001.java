package org.alimenta.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Transfers as an ISO 20022 customer credit transfer initiation. */
final class Pain001 implements OrderWriter {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.";
  private static final String CURRENCY = "PLN";
  private static final String COUNTRY = "PL";
  private static final String POLISH_SORT_CODES = "PLKNR";

  private final BankProfile profile;
  private final boolean newer;
  private final XMLStreamWriter xml;

  Pain001(BankProfile profile, PaymentBatch batch, OutputStream to) throws IOException {
    this.profile = profile;
    this.newer = profile.format() == PaymentFormat.PAIN_001_09;
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
      head(batch);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void head(PaymentBatch batch) throws XMLStreamException {
    Payer payer = profile.printable(batch.payer());
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE + (newer ? "09" : "03"));
    xml.writeStartElement("CstmrCdtTrfInitn");
    groupHeader(batch, payer);
    paymentHeader(batch, payer);
  }

  private void groupHeader(PaymentBatch batch, Payer payer) throws XMLStreamException {
    xml.writeStartElement("GrpHdr");
    element("MsgId", batch.reference());
    element("CreDtTm", batch.created().truncatedTo(ChronoUnit.SECONDS).toString());
    totals(batch.totals());
    xml.writeStartElement("InitgPty");
    element("Nm", payer.name());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void paymentHeader(PaymentBatch batch, Payer payer) throws XMLStreamException {
    xml.writeStartElement("PmtInf");
    element("PmtInfId", batch.reference());
    element("PmtMtd", "TRF");
    element("BtchBookg", "false");
    totals(batch.totals());
    serviceLevel();
    executionDay(batch);
    party("Dbtr", payer.name(), payer.address());
    account("DbtrAcct", payer.account(), CURRENCY);
    debtorsBank(payer);
    element("ChrgBr", "SLEV");
  }

  private void totals(ControlTotals totals) throws XMLStreamException {
    element("NbOfTxs", Integer.toString(totals.count()));
    element("CtrlSum", Grosze.decimal(totals.grosze()));
  }

  private void serviceLevel() throws XMLStreamException {
    String level = profile.serviceLevel();
    if (level != null) {
      xml.writeStartElement("PmtTpInf");
      xml.writeStartElement("SvcLvl");
      element("Cd", level);
      xml.writeEndElement();
      xml.writeEndElement();
    }
  }

  private void executionDay(PaymentBatch batch) throws XMLStreamException {
    if (newer) {
      xml.writeStartElement("ReqdExctnDt");
      element("Dt", batch.executionDay().toString());
      xml.writeEndElement();
    } else {
      element("ReqdExctnDt", batch.executionDay().toString());
    }
  }

  private void debtorsBank(Payer payer) throws XMLStreamException {
    xml.writeStartElement("DbtrAgt");
    xml.writeStartElement("FinInstnId");
    String bic = profile.bic();
    if (bic != null) {
      element(newer ? "BICFI" : "BIC", bic);
    } else if (newer) {
      xml.writeStartElement("ClrSysMmbId");
      xml.writeStartElement("ClrSysId");
      element("Cd", POLISH_SORT_CODES);
      xml.writeEndElement();
      element("MmbId", payer.account().sortCode());
      xml.writeEndElement();
    } else {
      xml.writeStartElement("Othr");
      element("Id", "NOTPROVIDED");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  @Override
  public void write(PaymentOrder order) throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeStartElement("CdtTrfTxInf");
      xml.writeStartElement("PmtId");
      element("InstrId", order.reference());
      element("EndToEndId", order.reference());
      xml.writeEndElement();
      amount(order.grosze());
      party("Cdtr", order.name(), order.address());
      account("CdtrAcct", order.account(), null);
      xml.writeStartElement("RmtInf");
      element("Ustrd", order.title());
      xml.writeEndElement();
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void amount(long grosze) throws XMLStreamException {
    xml.writeStartElement("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", CURRENCY);
    xml.writeCharacters(Grosze.decimal(grosze));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void party(String role, String name, List<String> address) throws XMLStreamException {
    xml.writeStartElement(role);
    element("Nm", name);
    if (!address.isEmpty()) {
      xml.writeStartElement("PstlAdr");
      element("Ctry", COUNTRY);
      for (String line : address) {
        element("AdrLine", line);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void account(String role, Nrb account, @Nullable String currency)
      throws XMLStreamException {
    xml.writeStartElement(role);
    xml.writeStartElement("Id");
    element("IBAN", account.iban());
    xml.writeEndElement();
    if (currency != null) {
      element("Ccy", currency);
    }
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  @Override
  public void finish() throws IOException {
    try {
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
