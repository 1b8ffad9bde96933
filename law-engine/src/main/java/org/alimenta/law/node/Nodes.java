package org.alimenta.law.node;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node.*;
import org.jspecify.annotations.Nullable;

/** Makes nodes, each only once, and knows what lies below each of them. */
public final class Nodes {
  private static final Map<List<Object>, Node> KNOWN = new ConcurrentHashMap<>();

  private Nodes() {}

  /** The one instance that equals {@code node}. Its children must come from here too. */
  @SuppressWarnings("unchecked")
  public static <N extends Node> N of(N node) {
    return (N) KNOWN.computeIfAbsent(shape(node), _ -> node);
  }

  /** A step gets its place in the memory of the things that it speaks of. */
  public static Step step(String name, List<Citation> cites, Node body) {
    Scope scope = Scope.of(body);
    EntityType owner = scope.entity() == null ? EntityType.WHOLE_CASE : scope.entity();
    List<Object> key = List.of(Step.class, name, cites, new Same(body));
    return (Step)
        KNOWN.computeIfAbsent(
            key,
            _ ->
                new Step(
                    name,
                    List.copyOf(cites),
                    body,
                    owner,
                    scope.isClosed() ? owner.nextStep() : -1,
                    scope.monthly()));
  }

  /** Equal nodes are one instance, so that identity is equality. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean same(Node one, Node other) {
    return one == other;
  }

  /**
   * A shallow key: a record hashes by walking, and shared nodes would be walked again and again.
   */
  private static List<Object> shape(Node node) {
    List<Object> parts = new ArrayList<>();
    parts.add(node.getClass());
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      parts.add(part(read(component, node)));
    }
    return List.copyOf(parts);
  }

  private static @Nullable Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object part(@Nullable Object value) {
    return switch (value) {
      case null -> Nodes.class;
      case Node node -> new Same(node);
      case List<?> list -> list.stream().map(Nodes::part).toList();
      case Version(long from, Node body) -> List.of(from, new Same(body));
      case Items.Where(Items from, Binder binder, Node test) ->
          List.of(Items.Where.class, part(from), part(binder), new Same(test));
      case Items.Reached(Path path, Items items) -> List.of(Items.Reached.class, path, part(items));
      default -> value;
    };
  }

  /** Equal only to itself. */
  private record Same(Node node) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same(Node that) && Nodes.same(that, node);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(node);
    }
  }

  /** Hands over each node directly below. */
  public static void children(Node node, Consumer<Node> visit) {
    switch (node) {
      case Const _, FactRead _ -> {}
      case NumberAt n -> {
        visit.accept(n.day());
        if (n.key() != null) {
          visit.accept(n.key());
        }
      }
      case Accrued(_, Node from, Node to) -> both(from, to, visit);
      case Arithmetic(_, _, Node left, Node right) -> both(left, right, visit);
      case Round r -> visit.accept(r.body());
      case Compare(_, Node left, Node right) -> both(left, right, visit);
      case Every(List<Node> tests) -> tests.forEach(visit);
      case Some(List<Node> tests) -> tests.forEach(visit);
      case Not(Node test) -> visit.accept(test);
      case Choose(Node when, Node then, Node otherwise) -> {
        visit.accept(when);
        both(then, otherwise, visit);
      }
      case Since(Node day, List<Version> versions) -> {
        visit.accept(day);
        versions.forEach(version -> visit.accept(version.body()));
      }
      case Each(_, Items items, _, Node body) -> {
        tests(items, visit);
        visit.accept(body);
      }
      case Via(_, Node body) -> visit.accept(body);
      case Split(Node total, _, Node weight, Node order) -> {
        visit.accept(total);
        both(weight, order, visit);
      }
      case Calendar(_, Node day, Node count) -> both(day, count, visit);
      case Between(_, Node from, Node to) -> both(from, to, visit);
      case Step s -> visit.accept(s.body());
    }
  }

  private static void both(Node left, Node right, Consumer<Node> visit) {
    visit.accept(left);
    visit.accept(right);
  }

  private static void tests(Items items, Consumer<Node> visit) {
    switch (items) {
      case Items.Listed _, Items.Others _ -> {}
      case Items.Where(Items from, _, Node test) -> {
        tests(from, visit);
        visit.accept(test);
      }
      case Items.Reached(_, Items inner) -> tests(inner, visit);
    }
  }
}
