package org.alimenta.poland.pack;

import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;

/** The numbers of the Polish acts, from the files beside the rules. */
public final class PolishNumbers {
  private PolishNumbers() {}

  /**
   * Reads and checks all files; the caller keeps the result.
   *
   * @throws SourceException with every problem of every file
   */
  public static Numbers load() {
    return Numbers.load(
        new PolishLaw()
            .numberFiles().stream()
                .map(name -> Resource.onClassPath(PolishNumbers.class, name))
                .toList());
  }
}
