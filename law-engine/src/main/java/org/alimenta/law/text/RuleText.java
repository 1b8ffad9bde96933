package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Choose;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Every;
import org.alimenta.law.node.Node.Not;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Some;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Node.Version;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Line.Role;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** A rule as text: each step with its citation and its formula in words. */
public final class RuleText {
  /** A first version from here on only says that there was another law before the second. */
  private static final long LONG_AGO = LocalDate.of(1900, 1, 1).toEpochDay();

  private final Naming naming;
  private final @Nullable LocalDate asOf;
  private final NumberText numbers;

  public RuleText(LawWords words, Language language) {
    this(new Naming(words, language), null);
  }

  /**
   * @param asOf when set, only the version of a rule in force on this day is told
   */
  RuleText(Naming naming, @Nullable LocalDate asOf) {
    this.naming = naming;
    this.asOf = asOf;
    this.numbers = new NumberText(naming);
  }

  /** The same, telling only what is in force on a day. */
  public RuleText asOf(LocalDate day) {
    return new RuleText(naming, day);
  }

  /** All steps of rules, each once and in reading order, then the numbers that they use. */
  public List<Line> whole(Iterable<? extends Node> roots) {
    List<Node> first = new ArrayList<>();
    roots.forEach(first::add);
    List<Line> lines = new ArrayList<>();
    for (Node node : Walk.below(first)) {
      if (node instanceof Step step) {
        lines.add(rule(step));
      }
    }
    lines.addAll(numbers.all(first));
    return lines;
  }

  /** One step: its name, where it stands, and its formula; other steps are named, not told. */
  public Line rule(Step step) {
    return Line.of(Role.STEP, naming.step(step))
        .citing(sources(step.cites()))
        .at(naming.anchor(step))
        .with(List.of(line(step.body()).as(Role.FORMULA)));
  }

  static List<LegalSource> sources(List<Citation> cites) {
    return cites.stream().map(LegalSource::of).toList();
  }

  /** What a node says, as a line of its own with lists below it. */
  public Line line(Node node) {
    return switch (node) {
      case Choose choose when Shape.isList(choose) -> choices(choose);
      case Since since -> versions(since);
      case Every(List<Node> tests) when tests.size() > 1 -> list("all of", tests);
      case Some some when some.tests().size() > 1 && !Shape.isOneOfWords(some) ->
          list("some of", some.tests());
      case Not(Some some) when Shape.isList(some) -> list("none of", some.tests());
      case Node.Arithmetic sum when Shape.addends(sum).size() >= Shape.MANY -> addends(sum);
      case Each each when Shape.isList(each.body()) -> overList(each, false);
      case Not(Each each)
          when each.reduction() == Node.Reduction.ANY && Shape.isList(each.body()) ->
          overList(each, true);
      case Not(Node test) when Shape.isList(test) -> begun("not", test);
      case Node.Via(Path path, Node body) when Shape.isList(body) -> along(path, body);
      default -> {
        Phrasing phrasing = new Phrasing(naming, this);
        yield Line.of(Role.SENTENCE, phrasing.standing(node))
            .with(phrasing.wheres())
            .referring(phrasing.refers());
      }
    };
  }

  /** A list about another thing: {@code of the person: all of these:}. */
  private Line along(Path path, Node body) {
    Line line = line(body);
    return naming
        .endOf(path)
        .map(name -> line.saying(naming.say("owner of list", name, line.text())))
        .orElse(line);
  }

  /** A line that begins with other words: {@code otherwise: ...}. */
  private Line begun(String phrase, Node node) {
    Line line = line(node);
    return line.saying(naming.say(phrase, line.text()));
  }

  private Line list(String phrase, List<Node> tests) {
    return Line.of(Role.CONDITION, naming.say(phrase))
        .with(tests.stream().map(test -> line(test).as(Role.CONDITION)).toList());
  }

  private Line choices(Choose choose) {
    List<Line> branches = new ArrayList<>();
    Node rest = choose;
    while (rest instanceof Choose next && (Shape.isList(next) || branches.isEmpty())) {
      branches.add(branch(next));
      rest = next.otherwise();
    }
    branches.add(begun("otherwise", rest));
    return Line.of(Role.FORMULA, naming.say("first that applies")).with(branches);
  }

  private Line branch(Choose choose) {
    Phrasing phrasing = new Phrasing(naming, this);
    String when = phrasing.inline(choose.when());
    Line then = line(choose.then());
    List<Line> parts = new ArrayList<>(then.parts());
    parts.addAll(phrasing.wheres());
    List<Reference> refers = new ArrayList<>(phrasing.refers());
    refers.addAll(then.refers());
    return then.saying(naming.say("when", when, then.text())).with(parts).referring(refers);
  }

  private Line versions(Since since) {
    List<Version> told = asOf == null ? since.versions() : inForce(since.versions(), asOf);
    Phrasing phrasing = new Phrasing(naming, this);
    String header = naming.say("versions", phrasing.inline(since.day()));
    List<Line> lines = new ArrayList<>(phrasing.wheres());
    for (Version version : told) {
      Line line = line(version.body());
      lines.add(line.saying(naming.say("version", holding(since, version), line.text())));
    }
    return Line.of(Role.FORMULA, header).with(lines).referring(phrasing.refers());
  }

  /** The last version that begins by the day; before the first one, the first. */
  private static List<Version> inForce(List<Version> versions, LocalDate day) {
    Version found = versions.getFirst();
    for (Version version : versions) {
      if (version.from() <= day.toEpochDay()) {
        found = version;
      }
    }
    return List.of(found);
  }

  private String holding(Since since, Version version) {
    int next = since.versions().indexOf(version) + 1;
    LocalDate until =
        next < since.versions().size() ? Days.date(since.versions().get(next).from() - 1) : null;
    return until != null && version.from() <= LONG_AGO
        ? naming.say("until", naming.values().day(until))
        : naming.values().holding(Days.date(version.from()), until);
  }

  private Line addends(Node.Arithmetic sum) {
    List<Line> lines = new ArrayList<>();
    for (Shape.Addend addend : Shape.addends(sum)) {
      lines.add(
          lines.isEmpty()
              ? line(addend.node())
              : begun(addend.taken() ? "and minus" : "and plus", addend.node()));
    }
    return Line.of(Role.FORMULA, naming.say("added")).with(lines);
  }

  private Line overList(Each each, boolean none) {
    Phrasing phrasing = new Phrasing(naming, this);
    Line body = line(each.body());
    List<Line> parts = new ArrayList<>(phrasing.wheres());
    String text =
        none ? phrasing.lists().none(each, body.text()) : phrasing.lists().each(each, body.text());
    parts.addAll(body.parts());
    parts.addAll(phrasing.wheres());
    return body.saying(text).with(parts);
  }
}
