package org.alimenta.benchmarks;

import java.time.LocalDate;
import java.util.Random;

/** Made-up families in plain columns; children by offsets. Money in grosze, days since 1970. */
final class Families {
  static final int PERIOD = (int) LocalDate.of(2023, 10, 1).toEpochDay();

  final int count;
  final int[] netInYear;
  final int[] size;
  final int[] offsets;
  final int[] born;
  final boolean[] learning;
  final boolean[] severe;
  final boolean[] married;
  final boolean[] placed;
  final int[] ordered;

  Families(int count, long seed) {
    Random random = new Random(seed);
    this.count = count;
    netInYear = new int[count];
    size = new int[count];
    offsets = new int[count + 1];
    for (int i = 0; i < count; i++) {
      int children = 1 + random.nextInt(4);
      offsets[i + 1] = offsets[i] + children;
      size[i] = children + 1 + random.nextInt(2);
      netInYear[i] = random.nextInt(12_000_000);
    }
    int children = offsets[count];
    born = new int[children];
    learning = new boolean[children];
    severe = new boolean[children];
    married = new boolean[children];
    placed = new boolean[children];
    ordered = new int[children];
    for (int c = 0; c < children; c++) {
      born[c] = PERIOD - random.nextInt(30 * 365);
      learning[c] = random.nextInt(100) < 60;
      severe[c] = random.nextInt(100) < 4;
      married[c] = random.nextInt(100) < 2;
      placed[c] = random.nextInt(100) < 2;
      ordered[c] = random.nextInt(200_001);
    }
  }
}
