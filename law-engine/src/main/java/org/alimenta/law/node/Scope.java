package org.alimenta.law.node;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.Node.*;
import org.jspecify.annotations.Nullable;

/**
 * What a node speaks of: the entity whose facts it reads, the names that it leaves unbound, and
 * whether it rests on the month under examination.
 *
 * @param entity null when it reads nothing but facts of the whole case
 */
public record Scope(@Nullable EntityType entity, Set<Binder> free, boolean monthly) {
  private static final Scope NONE = new Scope(null, Set.of(), false);

  /** Whether it leaves no name unbound. */
  public boolean isClosed() {
    return free.isEmpty();
  }

  static Scope of(Node node) {
    return new Finder().of(node);
  }

  private Scope and(Scope other) {
    Set<Binder> names = new HashSet<>(free);
    names.addAll(other.free);
    return new Scope(entity != null ? entity : other.entity, names, monthly || other.monthly);
  }

  private Scope seenFrom(@Nullable EntityType asking) {
    return new Scope(asking == null || asking.isTop() ? null : asking, free, monthly);
  }

  private Scope without(@Nullable Binder binder) {
    Set<Binder> names = new HashSet<>(free);
    names.remove(binder);
    return new Scope(entity, names, monthly);
  }

  /** Finds scopes and remembers them, for a reader that asks for many. */
  public static final class Finder {
    private final Map<Node, Scope> known = new IdentityHashMap<>();

    public Scope of(Node node) {
      Scope found = known.get(node);
      if (found == null) {
        found = find(node);
        known.put(node, found);
      }
      return found;
    }

    private Scope find(Node node) {
      return switch (node) {
        case FactRead(Fact fact) ->
            new Scope(fact.entity().isTop() ? null : fact.entity(), Set.of(), fact.isMonthly());
        case Step s when s.place() >= 0 ->
            new Scope(s.scope().isTop() ? null : s.scope(), Set.of(), s.monthly());
        case Each(_, Items items, Binder binder, Node body) -> of(items).and(inside(binder, body));
        case Via(Path path, Node body) -> along(path).and(of(body).seenFrom(null));
        case Split(Node total, Listing listing, Node weight, Node order) ->
            of(total).and(of(weight)).and(of(order)).seenFrom(listing.element());
        default -> {
          Scope[] all = {NONE};
          Nodes.children(node, child -> all[0] = all[0].and(of(child)));
          yield all[0];
        }
      };
    }

    private Scope of(Items items) {
      return switch (items) {
        case Items.Listed(Listing listing) -> NONE.seenFrom(listing.owner());
        case Items.Others(Listing listing) -> NONE.seenFrom(listing.element());
        case Items.Where(Items from, Binder binder, Node test) ->
            of(from).and(inside(binder, test));
        case Items.Reached(Path path, Items inner) -> along(path).and(of(inner).seenFrom(null));
      };
    }

    /** Without a name the body speaks of the element, with one of whoever is asking. */
    private Scope inside(@Nullable Binder binder, Node body) {
      Scope scope = of(body);
      return binder == null ? scope.seenFrom(null) : scope.without(binder);
    }

    private Scope along(Path path) {
      return switch (path) {
        case Path.Linked(Link link) -> NONE.seenFrom(link.owner());
        case Path.Back(Listing listing) -> NONE.seenFrom(listing.element());
        case Path.Bound(Binder binder) -> new Scope(null, Set.of(binder), false);
      };
    }
  }
}
