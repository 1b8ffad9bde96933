package org.alimenta.law.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Division by way of floating point gives what division of whole numbers gives. */
class ExactDivisionTest {
  private static final int SEED = 5;

  private static void exact(int a, int b) {
    assertThat(ExactDivision.of(a, b)).as("%s / %s", a, b).isEqualTo(a / b);
  }

  @Test
  void around_every_border_between_two_results() {
    int[] divisors = {1, 2, 3, 7, 12, 30, 46_340, 46_341, 1_000_003, Integer.MAX_VALUE - 1};
    for (int b : divisors) {
      for (int multiple :
          new int[] {0, b, Integer.MAX_VALUE / b / 2 * b, Integer.MAX_VALUE / b * b}) {
        exact(multiple, b);
        exact(Math.max(0, multiple - 1), b);
        exact(multiple + Math.min(b - 1, Integer.MAX_VALUE - multiple), b);
      }
      exact(Integer.MAX_VALUE, b);
      exact(b - 1, b);
    }
    exact(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  @Test
  void for_numbers_drawn_at_random() {
    Random random = new Random(SEED);
    for (int i = 0; i < 1_000_000; i++) {
      int a = random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31);
      int b = Math.max(1, random.nextInt(Integer.MAX_VALUE) >>> random.nextInt(31));
      if (ExactDivision.of(a, b) != a / b) {
        exact(a, b);
      }
    }
  }
}
