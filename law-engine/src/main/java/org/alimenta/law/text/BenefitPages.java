package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.alimenta.law.Benefit;
import org.alimenta.law.Ground;
import org.alimenta.law.Outcome;
import org.alimenta.law.citation.Act;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.Option;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.read.Card;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Line.Role;

/** Makes public pages of benefits, each as of a day, from the rules themselves. */
public final class BenefitPages {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final LawWords words;
  private final Language language;

  public BenefitPages(LawWords words, Language language) {
    this.words = words;
    this.language = language;
  }

  public BenefitPage page(Benefit<?> benefit, LocalDate on) {
    return new Making(benefit, on).page();
  }

  /** One page in the making. */
  private final class Making {
    private final Benefit<?> benefit;
    private final LocalDate on;
    private final Card card;
    private final Naming naming = new Naming(words, language);
    private final RuleText rules;
    private final NumberText numbers = new NumberText(naming);
    private final Set<Step> told = Collections.newSetFromMap(new IdentityHashMap<>());

    Making(Benefit<?> benefit, LocalDate on) {
      this.benefit = benefit;
      this.on = on;
      this.card = Card.of(benefit);
      this.rules = new RuleText(naming, on);
    }

    BenefitPage page() {
      List<Line> valuesInForce = inForce();
      PaperText papers = new PaperText(naming, rules);
      boolean unverified = valuesInForce.stream().anyMatch(Making::isUnverified);
      return new BenefitPage(
          naming.texts().benefitTitle(benefit.id(), language),
          naming.texts().benefitSummary(benefit.id(), language),
          naming.texts().benefitWho(benefit.id(), language),
          on,
          isInForce(),
          status(),
          group("conditions", grounds()),
          group(
              "how much",
              benefit.pays().map(sum -> steps(List.of(sum.node()))).orElseGet(List::of)),
          group("numbers", valuesInForce),
          group(
              "which months",
              benefit.months().map(m -> steps(List.of(m.first(), m.last()))).orElseGet(List::of)),
          group("who decides", whoDecides()),
          group("papers", papers(papers)),
          group(
              "decide by",
              benefit.decideBy().map(step -> steps(List.of(step))).orElseGet(List::of)),
          group("legal basis", acts()),
          group("open questions", card.choices(words.numbers()).stream().map(this::open).toList()),
          unverified ? naming.say("uses unverified") : null);
    }

    /** Nothing where the office always decides, and by a decision. */
    private List<Line> whoDecides() {
      List<Line> lines = new ArrayList<>();
      for (Benefit.Elsewhere other : benefit.elsewhere()) {
        String name = naming.texts().authority(other.authority(), language);
        lines.add(
            decider(naming.say("decides when", name, naming.step(other.when())), other.when()));
      }
      if (!lines.isEmpty()) {
        lines.add(Line.of(Role.SENTENCE, Naming.sentence(naming.say("office decides"))));
      }
      benefit
          .byInformation()
          .map(step -> decider(naming.say("known when", naming.step(step)), step))
          .ifPresent(lines::add);
      return lines;
    }

    private Line decider(String text, Step when) {
      told.add(when);
      List<Line> rule =
          isBare(when.body()) ? List.of() : List.of(rules.line(when.body()).as(Role.FORMULA));
      return Line.of(Role.CONDITION, Naming.sentence(text))
          .citing(RuleText.sources(when.cites()))
          .at(naming.anchor(when))
          .with(rule);
    }

    private static boolean isUnverified(Line line) {
      return line.mark() != null || line.parts().stream().anyMatch(Making::isUnverified);
    }

    private List<Line> papers(PaperText papers) {
      List<Line> lines = new ArrayList<>();
      card.papers().forEach(paper -> lines.add(papers.paper(paper, card.facts())));
      if (!lines.isEmpty()) {
        naming.texts().application(words.law().id(), "handing-in", language).stream()
            .map(sentence -> Line.of(Role.NOTE, sentence))
            .forEach(lines::add);
      }
      return lines;
    }

    private List<Line> group(String heading, List<Line> lines) {
      return lines.isEmpty() ? List.of() : List.of(Line.heading(naming.say(heading), lines));
    }

    private boolean isInForce() {
      return !on.isBefore(benefit.from()) && benefit.until().filter(on::isAfter).isEmpty();
    }

    private String status() {
      String day = naming.values().day(on);
      String from = naming.values().day(benefit.from());
      if (on.isBefore(benefit.from())) {
        return naming.say("not yet", day, from);
      }
      Optional<String> until = benefit.until().map(naming.values()::day);
      return until
          .map(last -> naming.say(isInForce() ? "in force until" : "lapsed", day, from, last))
          .orElseGet(() -> naming.say("in force now", day, from));
    }

    private List<Line> grounds() {
      List<Line> lines = new ArrayList<>();
      benefit.stages().forEach(stage -> stage.forEach(ground -> lines.add(ground(ground))));
      return lines;
    }

    private Line ground(Ground<?> ground) {
      Step step = ground.step();
      told.add(step);
      List<Line> parts = new ArrayList<>();
      if (!isBare(step.body())) {
        parts.add(rules.line(step.body()).as(Role.FORMULA));
      }
      if (!ground.otherwise().equals(Outcome.REFUSED)) {
        String outcome = naming.outcome(ground.otherwise());
        parts.add(Line.of(Role.NOTE, naming.say("otherwise", outcome)));
      }
      return Line.of(Role.CONDITION, Naming.sentence(naming.step(step)))
          .citing(RuleText.sources(step.cites()))
          .at(naming.anchor(step))
          .with(parts);
    }

    /** A fact alone says nothing that the name of the condition does not say. */
    private static boolean isBare(Node body) {
      return body instanceof Node.FactRead
          || (body instanceof Node.Via(_, Node inner) && isBare(inner));
    }

    /** These steps and all below them that the page has not told yet. */
    private List<Line> steps(List<Node> roots) {
      List<Line> lines = new ArrayList<>();
      for (Node node : Walk.below(roots)) {
        if (node instanceof Step step && told.add(step)) {
          lines.add(rules.rule(step));
        }
      }
      return lines;
    }

    private List<Line> inForce() {
      Map<DatedNumber, Set<String>> users = users();
      List<Line> lines = new ArrayList<>();
      for (DatedNumber number : numbers.used(card.roots())) {
        Line line = numbers.on(number, on);
        List<Line> parts = new ArrayList<>(line.parts());
        Set<String> names = users.getOrDefault(number, Set.of());
        if (!names.isEmpty()) {
          parts.add(Line.of(Role.NOTE, naming.say("used in", String.join("; ", names))));
        }
        lines.add(line.with(parts));
      }
      return lines;
    }

    /** The steps that use each number themselves. */
    private Map<DatedNumber, Set<String>> users() {
      Map<DatedNumber, Set<String>> users = new LinkedHashMap<>();
      for (Step step : card.steps()) {
        users(step.body(), naming.step(step), users);
      }
      return users;
    }

    private void users(Node node, String name, Map<DatedNumber, Set<String>> users) {
      switch (node) {
        case Step _ -> {}
        case Node.NumberAt at ->
            users.computeIfAbsent(naming.number(at.number()), _ -> new LinkedHashSet<>()).add(name);
        case Node.Accrued rate ->
            users
                .computeIfAbsent(naming.number(rate.number()), _ -> new LinkedHashSet<>())
                .add(name);
        default -> {}
      }
      if (!(node instanceof Step)) {
        Nodes.children(node, child -> users(child, name, users));
      }
    }

    private List<Line> acts() {
      return card.acts().stream().map(this::act).toList();
    }

    /** Article 10 comes after article 9. */
    private static String inOrder(String place) {
      return NUMBER.matcher(place).replaceAll(n -> "0".repeat(9 - n.group().length()) + n.group());
    }

    private Line act(Act act) {
      List<Line> places =
          card.citations().stream()
              .filter(citation -> citation.act().equals(act))
              .map(citation -> citation.place())
              .distinct()
              .sorted(Comparator.comparing(Making::inOrder))
              .map(place -> Line.of(Role.SENTENCE, place))
              .toList();
      String name = words.law().language().equals(language.code()) ? act.original() : act.english();
      return Line.of(Role.SENTENCE, name)
          .citing(List.of(new LegalSource(act.reference(), null, act.address().orElse(null))))
          .with(places);
    }

    private Line open(DatedNumber number) {
      var question = number.question();
      String asked = question == null ? naming.label(number) : question.text().in(language.code());
      List<Line> parts = new ArrayList<>();
      Figure figure = number.find(on.toEpochDay(), null);
      if (figure != null) {
        String ours = naming.values().figure(number, figure.value());
        parts.add(Line.of(Role.SENTENCE, naming.say("our choice", ours)));
        if (number.unit().kind() == Unit.Kind.CHOICE) {
          parts.add(Line.of(Role.SENTENCE, naming.say("other answers", others(number, figure))));
        }
      }
      return Line.of(Role.SENTENCE, asked).with(parts);
    }

    private String others(DatedNumber number, Figure figure) {
      Option ours = number.option(figure.value());
      return String.join(
          "; ",
          number.options().stream()
              .filter(option -> !option.equals(ours))
              .map(option -> option.label().in(language.code()))
              .toList());
    }
  }
}
