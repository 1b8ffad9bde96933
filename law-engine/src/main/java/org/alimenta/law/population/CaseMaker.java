package org.alimenta.law.population;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;

/**
 * Makes up plausible cases of one benefit, for simulations, trials and demonstrations. Its shares
 * are made up too: they are nobody's statistics. A law pack offers its own through {@link
 * ServiceLoader}; nobody compiles against it.
 */
public interface CaseMaker {
  /** The law that its cases are of: {@code poland}. */
  String law();

  /** The benefit that its cases ask for. */
  String benefit();

  /**
   * Adds one case to a block. The same numbers from {@code random} give the same case, and every
   * case keeps the conditions without which a case is refused.
   *
   * @param around a month of the time for which the benefit is asked
   * @param forgetful leaves one fact untold, whichever it may be
   */
  void add(Block block, RandomGenerator random, YearMonth around, boolean forgetful);

  /** Every one on the class path. */
  static List<CaseMaker> all() {
    return StreamSupport.stream(ServiceLoader.load(CaseMaker.class).spliterator(), false).toList();
  }

  /** The one for a benefit of a law. */
  static Optional<CaseMaker> find(String law, String benefit) {
    return all().stream()
        .filter(maker -> maker.law().equals(law) && maker.benefit().equals(benefit))
        .findFirst();
  }
}
