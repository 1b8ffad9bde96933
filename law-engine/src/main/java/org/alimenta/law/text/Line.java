package org.alimenta.law.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a text about law, with the lines below it. Command line, page and letter show the
 * same tree.
 *
 * @param role what the line is, so that a page can set it apart
 * @param text whole words, ready to be read
 * @param value what the named thing is, where the line gives one; shown after a colon
 * @param mark a warning that must not get lost: the value was not checked against its source
 * @param sources where it stands in the law
 * @param parts the lines below
 * @param anchor under which other lines refer to this one
 * @param refers the names in the text that are explained elsewhere
 * @param deep whether only those read it who want every reason
 */
public record Line(
    Role role,
    String text,
    @Nullable String value,
    @Nullable String mark,
    List<LegalSource> sources,
    List<Line> parts,
    @Nullable String anchor,
    List<Reference> refers,
    boolean deep) {
  /** What a line is. */
  public enum Role {
    /** Heads the lines below it. */
    HEADING,
    /** A named step of a rule. */
    STEP,
    /** How a value comes about, in words or with its figures. */
    FORMULA,
    /** A condition, alone or in a list. */
    CONDITION,
    /** A number of law. */
    NUMBER,
    /** A fact of life. */
    FACT,
    /** One element of a list of the case. */
    ELEMENT,
    /** A remark: the version of the law, what does not apply. */
    NOTE,
    /** A plain sentence. */
    SENTENCE
  }

  public Line {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
    refers = List.copyOf(refers);
  }

  static Line of(Role role, String text) {
    return new Line(role, text, null, null, List.of(), List.of(), null, List.of(), false);
  }

  static Line heading(String text, List<Line> parts) {
    return of(Role.HEADING, text).with(parts);
  }

  Line is(@Nullable String newValue) {
    return new Line(role, text, newValue, mark, sources, parts, anchor, refers, deep);
  }

  Line marked(@Nullable String newMark) {
    return new Line(role, text, value, newMark, sources, parts, anchor, refers, deep);
  }

  Line citing(List<LegalSource> newSources) {
    return new Line(role, text, value, mark, newSources, parts, anchor, refers, deep);
  }

  Line with(List<Line> newParts) {
    return new Line(role, text, value, mark, sources, newParts, anchor, refers, deep);
  }

  Line at(@Nullable String newAnchor) {
    return new Line(role, text, value, mark, sources, parts, newAnchor, refers, deep);
  }

  Line referring(List<Reference> newRefers) {
    return new Line(role, text, value, mark, sources, parts, anchor, newRefers, deep);
  }

  Line as(Role newRole) {
    return new Line(newRole, text, value, mark, sources, parts, anchor, refers, deep);
  }

  Line saying(String newText) {
    return new Line(role, newText, value, mark, sources, parts, anchor, refers, deep);
  }

  /** The same for those who want every reason. */
  Line deeper() {
    return new Line(role, text, value, mark, sources, parts, anchor, refers, true);
  }

  /** This line without those below it. */
  public String alone() {
    StringBuilder out = new StringBuilder(text);
    if (value != null) {
      // Two colons in one line leave the reader to guess which of them counts.
      out.append(text.contains(": ") ? " – " : ": ").append(value);
    }
    if (mark != null) {
      out.append(" [").append(mark).append(']');
    }
    if (!sources.isEmpty()) {
      out.append(" (")
          .append(String.join("; ", sources.stream().map(LegalSource::inFull).toList()))
          .append(')');
    }
    return out.toString();
  }

  /** The whole tree as plain text, two spaces for each level. */
  public String inPlainText() {
    StringBuilder out = new StringBuilder();
    write(out, 0);
    return out.toString();
  }

  private void write(StringBuilder out, int depth) {
    out.append("  ".repeat(depth)).append(alone()).append('\n');
    parts.forEach(part -> part.write(out, depth + 1));
  }
}
