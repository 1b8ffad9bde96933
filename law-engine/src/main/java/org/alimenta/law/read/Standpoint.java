package org.alimenta.law.read;

import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Path;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule is read from: the thing that is asking, and the names that lists around it have
 * given. Whoever explains a rule walks it with a standpoint and asks the one evaluator for the
 * value of each part, so that no second evaluation exists.
 */
public final class Standpoint {
  private final OneCase reader;
  private final Thing self;
  private final OneCase.@Nullable Names names;

  Standpoint(OneCase reader, Thing self, OneCase.@Nullable Names names) {
    this.reader = reader;
    this.self = self;
    this.names = names;
  }

  /** The thing that is asking. */
  public Thing self() {
    return self;
  }

  public Value value(Node node) {
    return reader.eval(node, self, names);
  }

  /** From the thing that a step speaks of: the whole case or the one that is asking. */
  public Standpoint of(Node.Step step) {
    return step.scope().isTop() ? new Standpoint(reader, reader.root(), names) : this;
  }

  /** The thing that a fact belongs to, seen from here. */
  public Thing holder(Fact fact) {
    return fact.entity().isTop() ? reader.root() : self;
  }

  /** From the thing at the end of a path. */
  public Standpoint along(Path path) {
    return new Standpoint(reader, reader.follow(path, self, names), names);
  }

  /** From the thing whose total is split. */
  public Standpoint owner(Node.Split split) {
    return along(new Path.Back(split.listing()));
  }

  /** The side of a choice that is taken, where the condition is known. */
  public Optional<Node> taken(Node.Choose choose) {
    Value when = value(choose.when());
    return when.isKnown()
        ? Optional.of(when.isYes() ? choose.then() : choose.otherwise())
        : Optional.empty();
  }

  /** The version in force on the deciding day, where the day is known and there is one. */
  public Optional<Node.Version> inForce(Node.Since since) {
    Value day = value(since.day());
    return day.isKnown()
        ? since.versions().reversed().stream()
            .filter(version -> version.from() <= day.get().toLong())
            .findFirst()
        : Optional.empty();
  }

  /** The told elements that surely belong to a list. */
  public List<Thing> members(Items items) {
    return reader.told(items, self, names);
  }

  /**
   * From where something is said of an element: from the element itself, or still from here with
   * the element named.
   */
  public Standpoint inside(@Nullable Binder binder, Thing element) {
    return binder == null
        ? new Standpoint(reader, element, names)
        : new Standpoint(reader, self, new OneCase.Names(binder, element, names));
  }

  /** The number of law behind a node. */
  public DatedNumber number(Node numberOrRate) {
    return reader.numberOf(numberOrRate);
  }

  /** The value of a number that is used here; null in a gap or while its day is not known. */
  public @Nullable Figure figure(Node.NumberAt at) {
    Value day = value(at.day());
    Value key = at.key() == null ? null : value(at.key());
    return !day.isKnown() || (key != null && !key.isKnown())
        ? null
        : number(at).find(day.get().toLong(), key == null ? null : key.get());
  }
}
