package org.alimenta.law.read;

import java.util.LinkedHashSet;
import java.util.Set;
import org.alimenta.law.situation.Cause;
import org.jspecify.annotations.Nullable;

/** Causes in the order in which they were met; joined without copying. */
public sealed interface Causes {
  /** One cause. */
  record Single(Cause cause) implements Causes {}

  /** Those of {@code first}, then those of {@code second}. */
  record Both(Causes first, Causes second) implements Causes {}

  static @Nullable Causes join(@Nullable Causes one, @Nullable Causes other) {
    return one == null ? other : other == null ? one : new Both(one, other);
  }

  /** Each cause once. */
  default Set<Cause> toSet() {
    Set<Cause> found = new LinkedHashSet<>();
    java.util.Deque<Causes> todo = new java.util.ArrayDeque<>();
    Set<Causes> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    todo.push(this);
    while (!todo.isEmpty()) {
      Causes next = todo.pop();
      if (!seen.add(next)) {
        continue;
      }
      switch (next) {
        case Single(Cause cause) -> found.add(cause);
        case Both(Causes first, Causes second) -> {
          todo.push(second);
          todo.push(first);
        }
      }
    }
    return found;
  }
}
