package org.alimenta.office.desk.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.springframework.stereotype.Component;

/** Parties of a case who may be told of a decision: all but the applicant. */
@Component
class NoticeParties {
  private final Cases cases;
  private final Parties parties;

  NoticeParties(Cases cases, Parties parties) {
    this.cases = cases;
    this.parties = parties;
  }

  record Choice(long id, String name) {}

  List<Choice> of(Decision decision) {
    BenefitCase of = cases.get(decision.caseId());
    Set<Long> ids = new LinkedHashSet<>(cases.parties(of.id()).values());
    if (of.applicant() != null) {
      ids.remove(of.applicant());
    }
    return parties.find(ids).values().stream()
        .map((KnownParty known) -> new Choice(known.id(), known.party().name()))
        .toList();
  }
}
