package org.alimenta.law.population;

import java.util.Arrays;

/** The pairs that a rule forms: for each asking row the elements of a list, by row number. */
final class PairRows {
  int count;
  int[] left = {};
  int[] right = {};
  int[] offsets = {0};

  /**
   * @param owner for each asking row whose list it is
   * @param self for each asking row the element that is not paired with itself; null pairs all
   * @param first where the elements of each owner begin
   */
  void form(int asking, int[] owner, int @org.jspecify.annotations.Nullable [] self, int[] first) {
    if (offsets.length <= asking) {
      offsets = new int[Math.max(asking + 1, 2 * offsets.length)];
    }
    int next = 0;
    for (int i = 0; i < asking; i++) {
      offsets[i] = next;
      int end = first[owner[i] + 1];
      int without = self == null ? -1 : self[i];
      int most = next + end - first[owner[i]];
      if (most > left.length) {
        left = Arrays.copyOf(left, 2 * most);
        right = Arrays.copyOf(right, 2 * most);
      }
      for (int element = first[owner[i]]; element < end; element++) {
        if (element != without) {
          left[next] = i;
          right[next++] = element;
        }
      }
    }
    offsets[asking] = next;
    count = next;
  }
}
