package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.node.Node;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Line.Role;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/** Numbers of law as text: what held when, and where it stands. */
final class NumberText {
  private final Naming naming;

  NumberText(Naming naming) {
    this.naming = naming;
  }

  /** The numbers that rules use, each once, with all their values. */
  List<Line> all(Iterable<? extends Node> roots) {
    return used(roots).stream().map(this::history).toList();
  }

  Set<DatedNumber> used(Iterable<? extends Node> roots) {
    List<Node> first = new ArrayList<>();
    roots.forEach(first::add);
    Set<DatedNumber> found = new LinkedHashSet<>();
    for (Node node : Walk.below(first)) {
      switch (node) {
        case Node.NumberAt at -> found.add(naming.number(at.number()));
        case Node.Accrued rate -> found.add(naming.number(rate.number()));
        default -> {}
      }
    }
    return found;
  }

  /** Every value of a number, oldest first. */
  Line history(DatedNumber number) {
    return head(number).with(number.entries().stream().map(e -> entry(number, e)).toList());
  }

  /** The value of one day. */
  Line on(DatedNumber number, LocalDate day) {
    for (Entry entry : number.entries()) {
      LocalDate until = entry.until();
      if (!entry.from().isAfter(day) && (until == null || !until.isBefore(day))) {
        return head(number).with(List.of(entry(number, entry)));
      }
    }
    return head(number).saying(naming.say("no value then", naming.label(number)));
  }

  private Line head(DatedNumber number) {
    String key = number.key();
    String label = naming.label(number);
    return Line.of(
            Role.NUMBER,
            key == null
                ? label
                : naming.say("rows", label, naming.texts().message(key, naming.language())))
        .at(Naming.anchor(number));
  }

  private Line entry(DatedNumber number, Entry entry) {
    String holding = naming.values().holding(entry.from(), entry.until());
    if (entry.isGap()) {
      return Line.of(Role.NUMBER, naming.say("gap", holding));
    }
    Line line =
        Line.of(Role.NUMBER, holding)
            .marked(mark(entry))
            .citing(List.of(LegalSource.of(entry.cites())));
    List<Line> parts = new ArrayList<>();
    for (TableRow row : entry.rows()) {
      parts.add(
          Line.of(Role.NUMBER, row(number, row.at(), row.to()))
              .is(naming.values().figure(number, row.value())));
    }
    addSetBy(entry, parts);
    var value = entry.value();
    return (value == null ? line : line.is(naming.values().figure(number, value))).with(parts);
  }

  private void addSetBy(Entry entry, List<Line> parts) {
    String by = entry.setBy();
    if (by != null) {
      parts.add(Line.of(Role.NOTE, setBy(by)));
    }
  }

  private String row(DatedNumber number, Fraction at, @Nullable Fraction to) {
    String first = naming.values().key(number, at);
    if (to == null) {
      return naming.say("since", first);
    }
    return to.equals(at) ? first : naming.say("from to", first, naming.values().key(number, to));
  }

  @Nullable String mark(Entry entry) {
    return entry.unverified() == null ? null : naming.say("unverified");
  }

  /**
   * One value that was used: what it is, when it is in force, where it stands.
   *
   * @param key what was looked up in a table
   */
  Line used(DatedNumber number, Figure figure, @Nullable Fraction key) {
    Entry entry = figure.entry();
    String holding = naming.values().holding(entry.from(), entry.until());
    List<Line> parts = new ArrayList<>();
    addSetBy(entry, parts);
    String label = naming.label(number);
    String name =
        key == null ? label : naming.say("number for", label, naming.values().key(number, key));
    return Line.of(Role.NUMBER, name)
        .is(
            naming.say(
                "value in force", naming.values().figure(number, figure.value()), inForce(holding)))
        .marked(mark(entry))
        .citing(List.of(LegalSource.of(entry.cites())))
        .with(parts);
  }

  private String inForce(String holding) {
    return naming.say("in force", holding);
  }

  private String setBy(String who) {
    return Phrases.find(naming.language(), "set by " + who)
        .orElseGet(() -> naming.say("set by", who));
  }
}
