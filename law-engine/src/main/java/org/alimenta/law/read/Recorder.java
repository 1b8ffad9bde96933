package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/** Keeps the reasons while a rule is evaluated; as structure, never as text. */
final class Recorder {
  private final boolean on;
  private List<Trace> parts = new ArrayList<>();
  private String name = "this rule";

  Recorder(boolean on) {
    this.on = on;
  }

  /** The step that is being computed, for naming a gap in it. */
  String currentName() {
    return name;
  }

  /** What was being recorded when a step began. */
  record Outer(List<Trace> parts, String name) {}

  /** Begins a step; what is returned must be handed back when it closes. */
  Outer open(Node.Step step) {
    Outer outer = new Outer(parts, name);
    name = step.name();
    parts = on ? new ArrayList<>(4) : parts;
    return outer;
  }

  Trace.Taken close(Node.Step step, Thing about, Value value, Outer outer) {
    Trace.Taken taken = new Trace.Taken(step, about, value, on ? parts : List.of());
    parts = outer.parts();
    name = outer.name();
    add(taken);
    return taken;
  }

  void again(Trace.Taken taken) {
    add(taken);
  }

  void fact(Fact fact, Thing about, Value value) {
    if (on) {
      add(new Trace.FactUsed(fact, about, value));
    }
  }

  void number(Node.NumberAt node, @Nullable Long day, @Nullable Figure figure, Value value) {
    if (on) {
      add(new Trace.NumberUsed(node, day, figure, value));
    }
  }

  void rate(Node.Accrued node, long from, long to, Value value) {
    if (on) {
      add(new Trace.RateUsed(node, from, to, value));
    }
  }

  void compared(Node.Compare node, Value left, Value right, Value value) {
    if (on) {
      add(new Trace.Compared(node, left, right, value));
    }
  }

  void version(Node.Since rule, Node.Version version, Value value) {
    if (on) {
      add(new Trace.VersionUsed(rule, version, value));
    }
  }

  void part(Node.Split split, Thing about, Value total, Value value) {
    if (on) {
      add(new Trace.PartTaken(split, about, total, value));
    }
  }

  private void add(Trace trace) {
    if (on) {
      parts.add(trace);
    }
  }
}
