package org.alimenta.office.parties;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** How far two spellings are from each other. */
final class Spelling {
  private Spelling() {}

  /** Without case and Polish letters, as the database's function of the same name. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replace('ł', 'l')
        .replaceAll("[\\s-]+", " ")
        .strip();
  }

  /**
   * Letters to insert, leave out, replace or swap with a neighbour to get from one to the other.
   */
  static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, String one, String other, int i, int j) {
    int replaced = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }

  /** Words in any order: "Kowalska Anna" is "Anna Kowalska". */
  static String sorted(String text) {
    String[] words = plain(text).split(" ");
    Arrays.sort(words);
    return String.join(" ", words);
  }

  /** Everything that differs from these digits in one place or by two neighbours swapped. */
  static Set<String> nearly(String digits) {
    Set<String> variants = new LinkedHashSet<>();
    for (int i = 0; i < digits.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        variants.add(digits.substring(0, i) + digit + digits.substring(i + 1));
      }
      if (i > 0) {
        variants.add(
            digits.substring(0, i - 1)
                + digits.charAt(i)
                + digits.charAt(i - 1)
                + digits.substring(i + 1));
      }
    }
    variants.remove(digits);
    return variants;
  }
}
