package org.alimenta.bank;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.bank.UnreadableStatement.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 20022 statements of account, camt.053 of any version from 001.02 on. Holds one movement
 * of the XML at a time and refuses a file whose figures do not add up.
 */
public final class StatementReader {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.";

  private final Xml xml;

  private StatementReader(InputStream from) throws UnreadableStatement {
    this.xml = new Xml(from);
  }

  /**
   * All statements of the file, in its order. Does not close the stream.
   *
   * @throws UnreadableStatement when any part of the file cannot be trusted; use nothing of it then
   */
  public static List<BankStatement> read(InputStream from) throws UnreadableStatement {
    return new StatementReader(from).document();
  }

  private List<BankStatement> document() throws UnreadableStatement {
    if (!xml.nextStart()) {
      throw new UnreadableStatement(Fault.NOT_XML, "", 0);
    }
    if (!xml.namespace().startsWith(NAMESPACE) || !xml.name().equals("Document")) {
      throw new UnreadableStatement(Fault.NOT_A_STATEMENT, kind(), xml.line());
    }
    require("BkToCstmrStmt", xml.nextStart() && xml.name().equals("BkToCstmrStmt"));
    List<BankStatement> statements = new ArrayList<>();
    while (xml.nextStart()) {
      if (xml.name().equals("Stmt")) {
        statements.add(statement());
      } else {
        xml.whole();
      }
    }
    require("BkToCstmrStmt/Stmt", !statements.isEmpty());
    xml.end();
    return List.copyOf(statements);
  }

  private String kind() {
    String namespace = xml.namespace();
    String kind = namespace.substring(namespace.lastIndexOf(':') + 1);
    return kind.isEmpty() ? xml.name() : kind;
  }

  private void require(String element, boolean isThere) throws UnreadableStatement {
    if (!isThere) {
      throw new UnreadableStatement(Fault.MISSING, element, xml.line());
    }
  }

  private BankStatement statement() throws UnreadableStatement {
    Element head = new Element("Stmt", xml.line(), null);
    List<StatementLine> lines = new ArrayList<>();
    while (xml.nextStart()) {
      if (xml.name().equals("Ntry")) {
        lines.addAll(entry());
      } else {
        head.add(xml.whole());
      }
    }
    return StatementParts.statement(head, lines);
  }

  private List<StatementLine> entry() throws UnreadableStatement {
    Element head = new Element("Ntry", xml.line(), null);
    List<StatementParts.Part> parts = new ArrayList<>();
    StatementParts.@Nullable Entry entry = null;
    while (xml.nextStart()) {
      if (!xml.name().equals("NtryDtls")) {
        head.add(xml.whole());
        continue;
      }
      entry = StatementParts.entry(head);
      while (xml.nextStart()) {
        Element detail = xml.whole();
        if (detail.name().equals("TxDtls")) {
          parts.add(StatementParts.part(entry, detail));
        }
      }
    }
    return StatementParts.lines(entry == null ? StatementParts.entry(head) : entry, parts);
  }
}
