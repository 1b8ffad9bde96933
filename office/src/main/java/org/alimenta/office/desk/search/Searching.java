package org.alimenta.office.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through people, cases, decisions and letters at once. */
@Component
class Searching {
  static final int MOST = 50;

  private static final String COLUMNS =
      "c.id, coalesce(c.number, '') as number, c.state, c.filed,"
          + " coalesce(p.given_names || ' ' || p.surname, '') as applicant";

  private final JdbcClient db;
  private final Parties parties;

  Searching(JdbcClient db, Parties parties) {
    this.db = db;
    this.parties = parties;
  }

  Found find(String words) {
    List<KnownParty> people = parties.search(words, MOST);
    List<KnownParty> meant = people.isEmpty() ? parties.meantBy(words) : List.of();
    return new Found(withCases(people), byNumber(words), withCases(meant));
  }

  private List<Found.Person> withCases(List<KnownParty> people) {
    Map<Long, List<Found.Case>> cases = casesOf(people);
    return people.stream()
        .map(known -> new Found.Person(known, cases.getOrDefault(known.id(), List.of())))
        .toList();
  }

  private Map<Long, List<Found.Case>> casesOf(List<KnownParty> people) {
    Map<Long, List<Found.Case>> cases = new HashMap<>();
    db.sql(
            "select distinct part.party, "
                + COLUMNS
                + " from (select party, case_id from case_person where party = any(:ids)"
                + " union select applicant, id from benefit_case where applicant = any(:ids)) part"
                + " join benefit_case c on c.id = part.case_id"
                + " left join party p on p.id = c.applicant order by c.id desc")
        .param("ids", people.stream().map(KnownParty::id).toArray(Long[]::new))
        .query(
            row -> {
              cases
                  .computeIfAbsent(row.getLong("party"), _ -> new ArrayList<>())
                  .add(found(row, null));
            });
    return cases;
  }

  private List<Found.Case> byNumber(String words) {
    String pattern =
        "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    if (words.strip().length() < 2) {
      return List.of();
    }
    return Stream.of(
            numbered("benefit_case c", "c", pattern, null),
            numbered(
                "decision d join benefit_case c on c.id = d.case_id",
                "d",
                pattern,
                Found.Numbered.DECISION),
            // The letter that is a decision has the decision's number.
            numbered(
                "letter l join benefit_case c on c.id = l.case_id"
                    + " and not exists (select from decision d"
                    + " where d.id = l.decision and d.number = l.number)",
                "l",
                pattern,
                Found.Numbered.LETTER))
        .flatMap(List::stream)
        .toList();
  }

  /**
   * @param from tables, one of which is {@code benefit_case c}
   * @param of the table whose number is looked for
   */
  private List<Found.Case> numbered(
      String from, String of, String pattern, Found.@Nullable Numbered what) {
    return db.sql(
            "select "
                + COLUMNS
                + ", "
                + of
                + ".number as found from "
                + from
                + " left join party p on p.id = c.applicant where plain("
                + of
                + ".number) like plain(:pattern) order by "
                + of
                + ".id desc limit :most")
        .param("pattern", pattern)
        .param("most", MOST)
        .query(
            (row, _) ->
                found(row, what == null ? null : new Found.Why(what, row.getString("found"))))
        .list();
  }

  private static Found.Case found(ResultSet row, Found.@Nullable Why why) throws SQLException {
    return new Found.Case(
        row.getLong("id"),
        row.getString("number"),
        row.getString("applicant").strip(),
        CaseState.valueOf(row.getString("state")),
        row.getObject("filed", LocalDate.class),
        why);
  }
}
