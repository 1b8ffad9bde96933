package org.alimenta.office.desk.cases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.WhoCounts;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Retold;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.desk.cases.OverviewPart.Counted;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who counts for which benefit: each act makes its household in its own way. */
@Component
class Households {
  private final Cases cases;
  private final Laws laws;

  Households(Cases cases, Laws laws) {
    this.cases = cases;
    this.laws = laws;
  }

  /** One for each benefit of the case whose law counts anybody. */
  List<Counted> of(BenefitCase of, Language language) {
    Retold retold = cases.retold(of);
    Situation situation = retold.decidedOn(laws.today());
    Lawbook book = laws.asKnownOn(of.law(), laws.today());
    List<Answer> answers = cases.asked(of.id()).of(book.decide(situation, of.benefits()), retold);
    List<Counted> all = new ArrayList<>();
    for (String benefit : of.benefits()) {
      Set<String> names = new LinkedHashSet<>();
      Decider decider = book.decider(benefit).orElseThrow();
      answers.stream()
          .filter(answer -> answer.benefit().id().equals(benefit))
          .flatMap(answer -> counted(answer, decider, situation).stream())
          .sorted(java.util.Comparator.comparingInt(Thing::number))
          .forEach(person -> names.add(person.name()));
      if (!names.isEmpty()) {
        String title = book.words().texts().benefitTitle(benefit, language);
        all.add(new Counted(title, List.copyOf(names)));
      }
    }
    return all;
  }

  private static List<Thing> counted(Answer answer, Decider decider, Situation situation) {
    OneCase reader = decider.reader(situation);
    Stretch first =
        answer.granted().isEmpty() ? answer.stretches().getFirst() : answer.granted().getFirst();
    YearMonth month = first.from();
    reader.examine(month == null ? null : month.atDay(1));
    List<Node> roots = new ArrayList<>();
    first.findings().forEach(finding -> roots.add(finding.ground().step()));
    decider.benefit().pays().ifPresent(sum -> roots.add(sum.node()));
    return WhoCounts.of(reader, roots, answer.subject()).stream()
        .map(Households::person)
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  /** The human being that a thing is or points at; null where it is about none. */
  private static @Nullable Thing person(Thing thing) {
    if (thing.type().fact("born").isPresent()) {
      return thing;
    }
    for (Link link : thing.type().links()) {
      Thing target = thing.link(link);
      if (target != null && target.type().fact("born").isPresent()) {
        return target;
      }
    }
    return null;
  }
}
