package org.alimenta.law.source;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word that was probably meant. */
public final class Suggestions {
  /** A longer word is no slip of the pen, and comparing it would only cost time. */
  private static final int LONGEST = 80;

  private Suggestions() {}

  /**
   * The nearest of {@code known}, or null where none is near: at most one slip (a letter missing,
   * added, wrong, or two exchanged) for every three letters. Upper case, underscores and spaces in
   * place of hyphens are no difference.
   */
  public static @Nullable String closest(String word, Collection<String> known) {
    if (word.length() > LONGEST) {
      return null;
    }
    String bare = bare(word);
    String best = null;
    int least = Math.max(1, bare.length() / 3) + 1;
    for (String candidate : known) {
      if (Math.abs(candidate.length() - bare.length()) < least) {
        int slips = slips(bare, bare(candidate));
        if (slips < least) {
          best = candidate;
          least = slips;
        }
      }
    }
    return best;
  }

  /**
   * What to say to somebody who wrote an unknown word: {@code Did you mean 'born'?}, or where
   * nothing is near, {@code Use one of: born, income.}
   */
  public static String hint(String word, Collection<String> known) {
    String closest = closest(word, known);
    if (closest != null) {
      return "Did you mean '" + closest + "'?";
    }
    return known.isEmpty()
        ? "Remove it."
        : "Use one of: " + String.join(", ", known.stream().sorted().toList()) + ".";
  }

  private static String bare(String word) {
    return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** The Damerau-Levenshtein distance in which no part is edited twice. */
  static int slips(String a, String b) {
    int[][] table = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        table[i][j] = i == 0 ? j : j == 0 ? i : cheapest(table, a, b, i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private static int cheapest(int[][] table, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(table[i - 1][j - 1] + change, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
    boolean exchanged =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(least, table[i - 2][j - 2] + 1) : least;
  }
}
