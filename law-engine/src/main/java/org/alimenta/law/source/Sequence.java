package org.alimenta.law.source;

import java.util.List;

/** A list, in the order in which it was written. */
public record Sequence(List<Located> items, Place place) implements Located {
  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String described() {
    return "a list";
  }
}
