package org.alimenta.office.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.told.Retold;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is paid to whom in which month, by the decisions in force. */
@Component
public class Plans {

  private final JdbcClient db;

  Plans(JdbcClient db) {
    this.db = db;
  }

  /** By person, then by month. */
  public List<PlanMonth> inForce(long caseId, String benefit) {
    return db.sql(
            """
            select thing, month, outcome, amount_grosze from plan_in_force
            where case_id = ? and benefit = ? order by thing, month\
            """)
        .param(caseId)
        .param(benefit)
        .query(
            (row, _) ->
                new PlanMonth(
                    row.getInt("thing"),
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("outcome"),
                    row.getLong("amount_grosze")))
        .list();
  }

  /**
   * The months of an answer: every month of the benefit period, also those without money. What is
   * due once stands in the month of the application.
   */
  static List<PlanMonth> of(Answer answer, Retold retold, YearMonth filed) {
    List<PlanMonth> months = new ArrayList<>();
    int thing = retold.number(answer.subject()).orElseThrow();
    boolean once = answer.benefit().months().isEmpty();
    for (Stretch stretch : answer.stretches()) {
      YearMonth from = once ? filed : stretch.from();
      if (from == null) {
        continue;
      }
      YearMonth to = once ? filed : Objects.requireNonNull(stretch.to());
      long grosze = stretch.outcome().pays() ? stretch.amount().get().toLong() : 0;
      for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
        months.add(new PlanMonth(thing, month, stretch.outcome().id(), grosze));
      }
    }
    return months;
  }

  /**
   * Every month in which a new plan changes the money. Months of which it says nothing stay as they
   * are.
   */
  public static List<PlanChange> differences(List<PlanMonth> before, List<PlanMonth> after) {
    record Key(int thing, YearMonth month) {}
    Map<Key, PlanChange> all =
        new TreeMap<>(java.util.Comparator.comparingInt(Key::thing).thenComparing(Key::month));
    for (PlanMonth old : before) {
      all.put(
          new Key(old.thing(), old.month()),
          new PlanChange(old.thing(), old.month(), old.grosze(), old.grosze()));
    }
    for (PlanMonth next : after) {
      all.merge(
          new Key(next.thing(), next.month()),
          new PlanChange(next.thing(), next.month(), 0, next.grosze()),
          (was, is) -> new PlanChange(was.thing(), was.month(), was.before(), is.after()));
    }
    return all.values().stream().filter(change -> change.difference() != 0).toList();
  }
}
