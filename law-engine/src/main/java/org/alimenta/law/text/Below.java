package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;

/** The lines below a step, while they are collected; what is zero or does not apply is one line. */
final class Below {
  private final List<Line> lines = new ArrayList<>();
  private final Set<Told> steps = new HashSet<>();
  private final Set<String> zeros = new LinkedHashSet<>();
  private final Set<String> notTheCase = new LinkedHashSet<>();

  private record Told(String anchor, int thing) {}

  void add(Line line) {
    lines.add(line);
  }

  void addAll(List<Line> more) {
    lines.addAll(more);
  }

  void addZero(String name) {
    zeros.add(name);
  }

  void addNotTheCase(String name) {
    notTheCase.add(name);
  }

  /** Whether a step stands here for the first time; from now on it does. */
  boolean isFirst(String anchor, Thing about) {
    return steps.add(new Told(anchor, about.number()));
  }

  List<Line> lines(Naming naming) {
    List<Line> all = new ArrayList<>(lines);
    fold("folded", zeros, naming, all);
    fold("not the case", notTheCase, naming, all);
    return all;
  }

  private static void fold(String phrase, Set<String> names, Naming naming, List<Line> all) {
    if (!names.isEmpty()) {
      all.add(Line.of(Role.NOTE, naming.say(phrase, String.join("; ", names))));
    }
  }
}
