package org.alimenta.poland.population;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chance in whole numbers, so that the same seed is the same family on every machine. */
record Dice(RandomGenerator random) {
  /** Whether something happens that happens to so many of a thousand. */
  boolean happens(int inThousand) {
    return random.nextInt(1000) < inThousand;
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Both ends included; the first where the second lies before it. */
  LocalDate between(LocalDate low, LocalDate high) {
    return low.plusDays(
        random.nextInt((int) Math.max(0, high.toEpochDay() - low.toEpochDay()) + 1));
  }

  /** One of the values, each as often as its weight says. */
  <T> T pick(List<Weighted<T>> choices) {
    int sum = 0;
    for (Weighted<T> choice : choices) {
      sum += choice.weight;
    }
    int left = random.nextInt(sum);
    for (Weighted<T> choice : choices) {
      left -= choice.weight;
      if (left < 0) {
        return choice.value;
      }
    }
    throw new IllegalStateException("Weights must be positive.");
  }

  static <T> Weighted<T> of(int weight, T value) {
    return new Weighted<>(weight, value);
  }

  record Weighted<T>(int weight, T value) {}
}
