package org.alimenta.office.applications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications for the same person, benefit and period. */
@Component
public class Duplicates {

  private final JdbcClient db;

  Duplicates(JdbcClient db) {
    this.db = db;
  }

  /**
   * Other cases in which a person of this case stands, for the same benefit, in months that both
   * share. A draft is not counted; one without known months is.
   *
   * @return the oldest first
   */
  public List<BenefitCase> of(BenefitCase asked) {
    return db.sql(
            """
            select distinct\s"""
                + CaseRows.COLUMNS
                + """
             from benefit_case other
            where other.id <> :id and other.law = :law and other.benefits && :benefits::text[]
              and other.state not in ('DRAFT', 'WITHDRAWN')
              and exists (
                select from case_person mine join case_person theirs on theirs.party = mine.party
                where mine.case_id = :id and theirs.case_id = other.id
                  and mine.party is distinct from other.applicant)
              and (:from::date is null or other.period_from is null
                or daterange(other.period_from, other.period_to, '[]')
                   && daterange(:from::date, :to::date, '[]'))
            order by id""")
        .param("id", asked.id())
        .param("law", asked.law())
        .param("benefits", asked.benefits().toArray(String[]::new))
        .param("from", asked.periodFrom())
        .param("to", asked.periodTo())
        .query(CaseRows::read)
        .list();
  }
}
