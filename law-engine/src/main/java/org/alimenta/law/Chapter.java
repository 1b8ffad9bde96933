package org.alimenta.law;

import java.util.List;
import java.util.ServiceLoader;

/**
 * One folder of a law pack: a benefit, or what several of them share, with its files of numbers and
 * words beside it. Each folder offers itself through {@link ServiceLoader}, so that a benefit comes
 * and goes with its folder and nothing else names it.
 */
public interface Chapter {
  /** The id of the {@link Jurisdiction} that it belongs to: {@code poland}. */
  String law();

  /**
   * In the order in which people should read them; none where the folder only holds what others
   * use.
   */
  List<Benefit<?>> benefits();

  /** The chapters of one law on the class path, in the order in which they are offered. */
  static List<Chapter> of(String law) {
    return ServiceLoader.load(Chapter.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(chapter -> chapter.law().equals(law))
        .toList();
  }

  /** Adds what follows for this folder's own facts from who the people of a household are. */
  default void follow(Household household) {}

  /** The folder's files of dated numbers, as resources of the class path. */
  default List<String> numberFiles() {
    return beside("numbers.yaml");
  }

  /** The folder's files of words, as resources of the class path. */
  default List<String> textFiles() {
    return beside("texts.yaml");
  }

  /** The folder's files for {@code lint}, as resources of the class path. */
  default List<String> lintFiles() {
    return beside("lint.yaml");
  }

  private List<String> beside(String file) {
    return getClass().getResource(file) == null
        ? List.of()
        : List.of(getClass().getPackageName().replace('.', '/') + "/" + file);
  }
}
