package org.alimenta.office.desk.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.springframework.stereotype.Component;

/**
 * Parties of a case who may be told of a decision: all but the applicant, where the law of the
 * benefit has something to tell others.
 */
@Component
class NoticeParties {
  private final Cases cases;
  private final Parties parties;
  private final Laws laws;

  NoticeParties(Cases cases, Parties parties, Laws laws) {
    this.laws = laws;
    this.cases = cases;
    this.parties = parties;
  }

  record Choice(long id, String name) {}

  List<Choice> of(Decision decision) {
    BenefitCase of = cases.get(decision.caseId());
    Texts texts = laws.law(of.law()).words().texts();
    if (Stream.of("obligor", "enforcement")
        .noneMatch(part -> texts.letter(decision.benefit(), part, Language.ENGLISH).isPresent())) {
      return List.of();
    }
    Set<Long> ids = new LinkedHashSet<>(cases.parties(of.id()).values());
    if (of.applicant() != null) {
      ids.remove(of.applicant());
    }
    return parties.find(ids).values().stream()
        .map((KnownParty known) -> new Choice(known.id(), known.party().name()))
        .toList();
  }
}
