package org.alimenta.office.letters;

import java.util.List;
import java.util.Objects;
import org.alimenta.law.text.LegalSource;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.Line.Role;
import org.alimenta.office.letters.LetterPage.Reason;

/**
 * Reasons as deep as people read them. All of them, to the last fact, stand in the receipt of the
 * decision.
 */
final class ReasonTree {
  /** Below this many reasons the rest is left out. */
  private static final int USUAL_DEPTH = 2;

  private ReasonTree() {}

  static List<Reason> of(List<Line> lines) {
    return of(lines, 0);
  }

  private static List<Reason> of(List<Line> lines, int above) {
    return lines.stream().filter(line -> !line.deep()).map(line -> reason(line, above)).toList();
  }

  private static Reason reason(Line line, int above) {
    int reasons = isReason(line) ? above + 1 : above;
    return new Reason(
        line.text(),
        value(line),
        line.mark() == null ? "" : "[" + line.mark() + "]",
        source(line.sources()),
        reasons <= USUAL_DEPTH - 1 || !isReason(line) ? of(line.parts(), reasons) : List.of());
  }

  private static boolean isReason(Line line) {
    return line.role() == Role.STEP || line.role() == Role.CONDITION;
  }

  /** With the sign that sets it apart: two colons in one line leave the reader to guess. */
  private static String value(Line line) {
    return line.value() == null
        ? ""
        : (line.text().contains(": ") ? "– " : "") + Objects.requireNonNull(line.value());
  }

  private static String source(List<LegalSource> sources) {
    return sources.isEmpty()
        ? ""
        : "(" + String.join("; ", sources.stream().map(LegalSource::inFull).toList()) + ")";
  }
}
