package org.alimenta.office.desk.ledger;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alimenta.ledger.Statement;
import org.springframework.context.MessageSource;

/**
 * A statement as Polish spreadsheets open it: semicolons between, a comma in amounts, lines ended
 * as in RFC 4180. What a spreadsheet would take for a formula gets an apostrophe in front.
 */
final class StatementFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private final Statement statement;
  private final ZoneId zone;
  private final MessageSource messages;
  private final Locale locale;

  StatementFile(Statement statement, ZoneId zone, MessageSource messages, Locale locale) {
    this.statement = statement;
    this.zone = zone;
    this.messages = messages;
    this.locale = locale;
  }

  /**
   * @param bom whether to begin with the mark by which Excel knows UTF-8
   */
  String text(boolean bom) {
    StringBuilder out = new StringBuilder(bom ? BYTE_ORDER_MARK : "");
    line(
        out,
        Stream.of("effective", "recorded", "entry", "text", "cause", "debit", "credit", "balance")
            .map(column -> messages.getMessage("ledger." + column, null, locale)));
    line(out, ends("ledger.opening", statement.opening()));
    for (Statement.Row row : statement.rows()) {
      line(
          out,
          Stream.of(
              row.effective().toString(),
              row.recorded().atZone(zone).toLocalDate().toString(),
              row.number(),
              guarded(row.text()),
              guarded(row.cause().kind() + " " + row.cause().id()),
              amount(row.debit()),
              amount(row.credit()),
              amount(row.balance())));
    }
    line(out, ends("ledger.closing", statement.closing()));
    return out.toString();
  }

  private Stream<String> ends(String what, long balance) {
    String words = messages.getMessage(what, null, locale);
    return Stream.of("", "", "", words, "", "", "", amount(balance));
  }

  private static String amount(long grosze) {
    return BigDecimal.valueOf(grosze, 2).toPlainString().replace('.', ',');
  }

  private static String guarded(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static void line(StringBuilder out, Stream<String> cells) {
    out.append(cells.map(StatementFile::quoted).collect(Collectors.joining(";"))).append("\r\n");
  }

  private static String quoted(String cell) {
    boolean special = cell.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
