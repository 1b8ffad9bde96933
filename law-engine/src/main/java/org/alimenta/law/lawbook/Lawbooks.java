package org.alimenta.law.lawbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.source.SourceException;
import org.jspecify.annotations.Nullable;

/** The law packs that stand on the class path. They are found and read once, at first use. */
public final class Lawbooks {
  private static @Nullable List<Lawbook> found;

  private Lawbooks() {}

  /**
   * By id.
   *
   * @throws SourceException when a file of a law pack is faulty
   */
  public static synchronized List<Lawbook> all() {
    List<Lawbook> all = found;
    if (all == null) {
      all =
          StreamSupport.stream(ServiceLoader.load(Jurisdiction.class).spliterator(), false)
              .sorted(Comparator.comparing(Jurisdiction::id))
              .map(Lawbook::of)
              .toList();
      found = all;
    }
    return all;
  }

  /**
   * The law of that id, {@code poland}.
   *
   * @throws SourceException when a file of a law pack is faulty
   */
  public static Optional<Lawbook> find(String id) {
    return all().stream().filter(law -> law.id().equals(id)).findFirst();
  }
}
