package org.alimenta.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.alimenta.bank.UnreadableStatement.Fault;
import org.jspecify.annotations.Nullable;

/** What the elements of a camt.053 mean, over all its versions. */
final class StatementParts {
  private static final String CURRENCY = "PLN";
  private static final int DATE_LENGTH = "2026-01-31".length();
  private static final String NOT_PROVIDED = "NOTPROVIDED";
  private static final String REASON_NOT_SPECIFIED = "MS03";

  private StatementParts() {}

  /** An entry without its parts. */
  record Entry(
      int line,
      boolean booked,
      boolean incoming,
      long grosze,
      LocalDate bookingDay,
      LocalDate valueDay,
      boolean reversal,
      @Nullable String bankReference,
      String text) {}

  /**
   * A part of an entry.
   *
   * @param grosze null when the bank tells only the amount of the whole entry
   */
  record Part(@Nullable Long grosze, StatementLine line) {}

  static BankStatement statement(Element head, List<StatementLine> lines)
      throws UnreadableStatement {
    Element opening = balance(head, List.of("OPBD", "PRCD"));
    Element closing = balance(head, List.of("CLBD"));
    BankStatement statement =
        new BankStatement(
            head.requiredText("Id"),
            account(head),
            day(opening, "Dt"),
            signed(opening),
            day(closing, "Dt"),
            signed(closing),
            lines);
    if (statement.openingGrosze() + sum(lines, head) != statement.closingGrosze()) {
      throw new UnreadableStatement(Fault.DOES_NOT_ADD_UP, "", head.line());
    }
    return statement;
  }

  private static Element balance(Element head, List<String> codes) throws UnreadableStatement {
    for (String code : codes) {
      for (Element balance : head.all("Bal")) {
        if (code.equals(balance.textAt("Tp/CdOrPrtry/Cd", "Tp/Cd"))) {
          return balance;
        }
      }
    }
    throw new UnreadableStatement(
        Fault.MISSING, "Stmt/Bal/" + String.join(" | ", codes), head.line());
  }

  private static Nrb account(Element head) throws UnreadableStatement {
    String number = head.textAt("Acct/Id/IBAN", "Acct/Id/Othr/Id");
    if (number == null) {
      throw new UnreadableStatement(Fault.MISSING, "Stmt/Acct/Id", head.line());
    }
    try {
      return Nrb.of(number);
    } catch (NotAnAccountNumber _) {
      throw new UnreadableStatement(Fault.WRONG, "Stmt/Acct/Id", head.line());
    }
  }

  private static long sum(List<StatementLine> lines, Element of) throws UnreadableStatement {
    try {
      return lines.stream().mapToLong(StatementLine::grosze).reduce(0, Math::addExact);
    } catch (ArithmeticException _) {
      throw new UnreadableStatement(Fault.WRONG, "Stmt/Ntry/Amt", of.line());
    }
  }

  static Entry entry(Element head) throws UnreadableStatement {
    String status = head.textAt("Sts/Cd", "Sts");
    LocalDate booked = head.first("BookgDt").isPresent() ? day(head, "BookgDt") : null;
    LocalDate valued = head.first("ValDt").isPresent() ? day(head, "ValDt") : null;
    LocalDate either = booked == null ? valued : booked;
    if (status == null || either == null) {
      String missing = status == null ? "Ntry/Sts" : "Ntry/BookgDt";
      throw new UnreadableStatement(Fault.MISSING, missing, head.line());
    }
    String text = head.textAt("AddtlNtryInf");
    return new Entry(
        head.line(),
        status.equals("BOOK"),
        isIncoming(head),
        signed(head),
        either,
        valued == null ? either : valued,
        "true".equals(head.textAt("RvslInd")),
        head.textAt("AcctSvcrRef", "NtryRef"),
        text == null ? "" : text);
  }

  static Part part(Entry entry, Element of) throws UnreadableStatement {
    boolean incoming = of.first("CdtDbtInd").isPresent() ? isIncoming(of) : entry.incoming();
    Long amount = amountOf(of);
    Long signed = amount == null ? null : Long.valueOf(incoming ? amount : -amount);
    boolean isReturn = of.first("RtrInf").isPresent();
    String other = incoming && !isReturn && !entry.reversal() ? "Dbtr" : "Cdtr";
    String bankReference = of.textAt("Refs/AcctSvcrRef");
    StatementLine line =
        new StatementLine(
            signed == null ? entry.grosze() : signed,
            entry.bookingDay(),
            entry.valueDay(),
            entry.reversal(),
            bankReference == null ? entry.bankReference() : bankReference,
            reference(of),
            isReturn ? returnReason(of) : null,
            of.textAt("RltdPties/" + other + "/Nm", "RltdPties/" + other + "/Pty/Nm"),
            of.textAt(
                "RltdPties/" + other + "Acct/Id/IBAN", "RltdPties/" + other + "Acct/Id/Othr/Id"),
            title(entry, of));
    return new Part(signed, line);
  }

  private static @Nullable Long amountOf(Element part) throws UnreadableStatement {
    for (String path : List.of("Amt", "AmtDtls/TxAmt/Amt")) {
      Element amount = part.first(path).orElse(null);
      if (amount != null && CURRENCY.equals(amount.currency())) {
        return grosze(amount);
      }
    }
    return null;
  }

  private static @Nullable String reference(Element part) {
    for (String path : List.of("Refs/EndToEndId", "Refs/InstrId")) {
      String reference = part.textAt(path);
      if (reference != null && !reference.equals(NOT_PROVIDED)) {
        return reference;
      }
    }
    return null;
  }

  private static String returnReason(Element part) {
    String reason = part.textAt("RtrInf/Rsn/Cd", "RtrInf/Rsn/Prtry");
    return reason == null ? REASON_NOT_SPECIFIED : reason;
  }

  private static String title(Entry entry, Element part) {
    String title =
        part.all("RmtInf/Ustrd").stream().map(Element::text).collect(Collectors.joining(" "));
    if (!title.isEmpty()) {
      return title;
    }
    String more = part.textAt("AddtlTxInf");
    return more == null ? entry.text() : more;
  }

  /**
   * What the entry moved: its parts, or itself when the bank does not tell the amounts of the
   * parts.
   */
  static List<StatementLine> lines(Entry entry, List<Part> parts) throws UnreadableStatement {
    if (!entry.booked()) {
      return List.of();
    }
    if (parts.size() == 1) {
      return List.of(withAmount(parts.getFirst().line(), entry.grosze()));
    }
    if (parts.isEmpty() || parts.stream().anyMatch(part -> part.grosze() == null)) {
      return List.of(whole(entry));
    }
    List<StatementLine> lines = parts.stream().map(Part::line).toList();
    if (lines.stream().mapToLong(StatementLine::grosze).sum() != entry.grosze()) {
      throw new UnreadableStatement(Fault.PARTS_DO_NOT_ADD_UP, "", entry.line());
    }
    return lines;
  }

  private static StatementLine withAmount(StatementLine line, long grosze) {
    return new StatementLine(
        grosze,
        line.bookingDay(),
        line.valueDay(),
        line.reversal(),
        line.bankReference(),
        line.reference(),
        line.returnReason(),
        line.counterparty(),
        line.counterAccount(),
        line.title());
  }

  private static StatementLine whole(Entry entry) {
    return new StatementLine(
        entry.grosze(),
        entry.bookingDay(),
        entry.valueDay(),
        entry.reversal(),
        entry.bankReference(),
        null,
        null,
        null,
        null,
        entry.text());
  }

  private static long signed(Element of) throws UnreadableStatement {
    Element amount = of.required("Amt");
    if (!CURRENCY.equals(amount.currency())) {
      throw new UnreadableStatement(Fault.CURRENCY, of.name() + "/Amt", amount.line());
    }
    return isIncoming(of) ? grosze(amount) : -grosze(amount);
  }

  private static boolean isIncoming(Element of) throws UnreadableStatement {
    return switch (of.requiredText("CdtDbtInd")) {
      case "CRDT" -> true;
      case "DBIT" -> false;
      default -> throw new UnreadableStatement(Fault.WRONG, of.name() + "/CdtDbtInd", of.line());
    };
  }

  private static long grosze(Element amount) throws UnreadableStatement {
    try {
      return Grosze.of(amount.text());
    } catch (ArithmeticException | NumberFormatException _) {
      throw new UnreadableStatement(Fault.WRONG, "Amt", amount.line());
    }
  }

  private static LocalDate day(Element of, String name) throws UnreadableStatement {
    Element at = of.required(name);
    String day = at.textAt("Dt", "DtTm");
    if (day == null || day.length() < DATE_LENGTH) {
      throw new UnreadableStatement(Fault.WRONG, of.name() + "/" + name, at.line());
    }
    try {
      return LocalDate.parse(day.substring(0, DATE_LENGTH));
    } catch (DateTimeException _) {
      throw new UnreadableStatement(Fault.WRONG, of.name() + "/" + name, at.line());
    }
  }
}
