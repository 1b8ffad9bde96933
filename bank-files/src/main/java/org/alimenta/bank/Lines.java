package org.alimenta.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text in lines of a fixed width, broken between words where that is possible, and never cut. */
final class Lines {
  private Lines() {}

  /** Nothing when the text does not fit even with words broken. */
  static Optional<List<String>> of(String text, int width, int most) {
    List<String> lines = betweenWords(text, width);
    if (lines.size() > most) {
      lines = anywhere(text, width);
    }
    return lines.size() > most ? Optional.empty() : Optional.of(lines);
  }

  static List<String> betweenWords(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
      while (line.length() > width) {
        lines.add(line.substring(0, width));
        line.delete(0, width);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> anywhere(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); from += width) {
      lines.add(text.substring(from, Math.min(text.length(), from + width)));
    }
    return lines;
  }
}
