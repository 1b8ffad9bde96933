package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.money.Fraction;
import org.alimenta.money.Shares;

/** What brings values from one kind of rows to another: the same for every reader of a plan. */
final class Moves {
  private Moves() {}

  static void widen(int rows, int[] from, long[] out) {
    for (int i = 0; i < rows; i++) {
      out[i] = from[i];
    }
  }

  static void narrow(int rows, long[] from, int[] out) {
    for (int i = 0; i < rows; i++) {
      out[i] = (int) from[i];
    }
  }

  static void spread(int rows, int[] from, int[] index, int[] out) {
    for (int i = 0; i < rows; i++) {
      out[i] = from[index[i]];
    }
  }

  static void spread(int rows, long[] from, int[] index, long[] out) {
    for (int i = 0; i < rows; i++) {
      out[i] = from[index[i]];
    }
  }

  static void count(int rows, int[] offsets, int[] out) {
    for (int i = 0; i < rows; i++) {
      out[i] = offsets[i + 1] - offsets[i];
    }
  }

  /** By running totals and their differences: no inner loop whose length nobody can foretell. */
  static void sum(int rows, int[] offsets, int elements, int[] from, int[] totals, int[] out) {
    int total = 0;
    totals[0] = 0;
    for (int i = 0; i < elements; i++) {
      total += from[i];
      totals[i + 1] = total;
    }
    for (int i = 0; i < rows; i++) {
      out[i] = totals[offsets[i + 1]] - totals[offsets[i]];
    }
  }

  static void sum(int rows, int[] offsets, int elements, long[] from, long[] totals, long[] out) {
    long total = 0;
    totals[0] = 0;
    for (int i = 0; i < elements; i++) {
      total += from[i];
      totals[i + 1] = total;
    }
    for (int i = 0; i < rows; i++) {
      out[i] = totals[offsets[i + 1]] - totals[offsets[i]];
    }
  }

  static void least(int rows, int[] offsets, int[] from, int none, int[] out) {
    for (int i = 0; i < rows; i++) {
      int least = none;
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        least = Math.min(least, from[j]);
      }
      out[i] = least;
    }
  }

  static void most(int rows, int[] offsets, int[] from, int[] out) {
    for (int i = 0; i < rows; i++) {
      int most = 0;
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        most = Math.max(most, from[j]);
      }
      out[i] = most;
    }
  }

  static void most(int rows, int[] offsets, long[] from, long[] out) {
    for (int i = 0; i < rows; i++) {
      long most = 0;
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        most = Math.max(most, from[j]);
      }
      out[i] = most;
    }
  }

  /** Each owner's total divided over its elements by weight, so that no grosz or cent is lost. */
  static void share(
      int owners, int[] offsets, long[] total, long[] weight, long[] order, long[] out) {
    for (int i = 0; i < owners; i++) {
      List<Fraction> weights = new ArrayList<>();
      List<Fraction> orders = new ArrayList<>();
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        weights.add(Fraction.of(weight[j]));
        orders.add(Fraction.of(order[j]));
      }
      if (weights.isEmpty()) {
        continue;
      }
      List<Fraction> parts = Shares.of(Fraction.of(total[i]), weights, orders);
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        out[j] = parts.get(j - offsets[i]).toLong();
      }
    }
  }
}
