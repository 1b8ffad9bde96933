package org.alimenta.law.source;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** What the parser found wrong, in words for somebody who has never heard of a token. */
final class SyntaxWords {
  private static final String QUOTES =
      "Put a text that holds one of : # , [ ] { } & * ! | > ' \" % @ ` in quotation marks.";

  private SyntaxWords() {}

  static Problem of(MarkedYamlEngineException e, Place place) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    if (problem.contains("TAB")) {
      return new Problem(
          place,
          "A tab stands where only spaces may stand.",
          "Replace it by spaces; most editors can do so for the whole file.");
    }
    if (problem.contains("mapping values are not allowed")) {
      return new Problem(
          place,
          "No value can begin at this ':'.",
          "Check that this line is indented like its neighbours. " + QUOTES);
    }
    if (problem.contains("could not find expected ':'")) {
      return new Problem(
          place,
          "A ':' is missing: this line, or the one before it, is neither a key with a value nor an"
              + " item of a list.",
          "Write 'key: value', with a space after the ':'.");
    }
    if (context.contains("quoted scalar")) {
      return quotation(problem, context, e, place);
    }
    if (context.contains("flow sequence")) {
      return new Problem(
          place,
          "A list that begins with '[' in line " + line(e, place) + " is broken here.",
          "Put a ',' between its items and a ']' at its end. " + QUOTES);
    }
    if (context.contains("flow mapping")) {
      return new Problem(
          place,
          "A group that begins with '{' in line " + line(e, place) + " is broken here.",
          "Put a ',' between its parts and a '}' at its end. " + QUOTES);
    }
    if (context.contains("block mapping")
        || context.contains("block collection")
        || problem.contains("are not allowed here")) {
      return new Problem(
          place,
          "This line does not fit the lines above it.",
          "Indent it like its neighbours: keys of one group, and items of one list, begin in the"
              + " same column.");
    }
    if (problem.contains("cannot start any token") || context.contains("plain scalar")) {
      return new Problem(place, "A word cannot begin with this sign.", QUOTES);
    }
    if (context.contains("tag") || context.contains("anchor") || context.contains("alias")) {
      return new Problem(
          place,
          "A word cannot begin with '!', '&' or '*' unless it is in quotation marks.",
          QUOTES);
    }
    return other(place);
  }

  private static Problem quotation(
      String problem, String context, MarkedYamlEngineException e, Place place) {
    if (problem.contains("escape") || problem.contains("hexadecimal")) {
      return new Problem(
          place,
          "No such sign can follow a '\\' between double quotation marks.",
          "Write '\\\\' for a backslash, or put the text between single quotation marks.");
    }
    return new Problem(
        e.getContextMark()
            .map(mark -> new Place(place.file(), mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(place),
        "A text begins here with a quotation mark and never ends.",
        context.contains("double") ? "Close it with \"." : "Close it with the same mark.");
  }

  private static int line(MarkedYamlEngineException e, Place place) {
    return e.getContextMark().map(mark -> mark.getLine() + 1).orElse(place.line());
  }

  static Problem forbiddenCharacter(String file, String text, ReaderException e) {
    int end =
        text.offsetByCodePoints(
            0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
    int line = 1;
    int column = 1;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else if (!Character.isLowSurrogate(text.charAt(i))) {
        column++;
      }
    }
    return new Problem(
        new Place(file, line, column),
        "An invisible character (code " + Integer.toHexString(e.getCodePoint()) + ") stands here.",
        "Delete it; if the file is not a text, choose another file.");
  }

  static Problem other(Place place) {
    return new Problem(place, "The form of the file is broken here.", QUOTES);
  }
}
