package org.alimenta.office.applications;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.law.told.Telling;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a family told before, so that nobody types it twice. */
@Component
public class EarlierCases {

  private final JdbcClient db;
  private final Cases cases;

  EarlierCases(JdbcClient db, Cases cases) {
    this.db = db;
    this.cases = cases;
  }

  /** Registered cases of an applicant, the newest first. */
  public List<BenefitCase> of(long applicant) {
    return db.sql(
            "select "
                + CaseRows.COLUMNS
                + " from benefit_case where applicant = ? and state <> 'DRAFT' order by id desc")
        .param(applicant)
        .query(CaseRows::read)
        .list();
  }

  /**
   * Takes the facts and people of an earlier case over into an empty draft. How and when that
   * application came is left behind.
   *
   * @throws CaseProblem {@code not-empty} when something was told of the draft already
   */
  @Transactional
  public BenefitCase takeOver(long from, long draft, @Nullable Staff by) {
    BenefitCase earlier = cases.get(from);
    BenefitCase now = cases.lock(draft);
    if (now.toldSeq() != 0 || !now.isDraft()) {
      throw new CaseProblem("not-empty");
    }
    Retold retold = cases.retold(earlier);
    Telling all = Telling.of(retold.situation());
    List<Change> changes = new ArrayList<>(all.changes());
    changes.removeIf(EarlierCases::isOfTheApplication);
    BenefitCase told = cases.tell(draft, new ToTell(0, Origin.EARLIER_CASE, null, by, changes));
    cases
        .parties(from)
        .forEach(
            (thing, party) ->
                retold
                    .thing(thing)
                    .ifPresent(person -> cases.isParty(draft, all.number(person), party)));
    if (earlier.applicant() != null && now.applicant() == null) {
      cases.applicantIs(draft, earlier.applicant());
    }
    return told;
  }

  private static boolean isOfTheApplication(Change change) {
    return change instanceof Change.Tell && change.thing() == Change.ROOT;
  }
}
