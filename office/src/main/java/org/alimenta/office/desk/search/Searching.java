package org.alimenta.office.desk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through people, cases and decisions at once. */
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
    return db.sql(
            "(select "
                + COLUMNS
                + ", null as why from benefit_case c left join party p on p.id = c.applicant"
                + " where plain(c.number) like plain(:pattern) order by c.id desc limit :most)"
                + " union all (select "
                + COLUMNS
                + ", d.number as why from decision d join benefit_case c on c.id = d.case_id"
                + " left join party p on p.id = c.applicant"
                + " where plain(d.number) like plain(:pattern) order by d.id desc limit :most)")
        .param("pattern", pattern)
        .param("most", MOST)
        .query((row, _) -> found(row, row.getString("why")))
        .list();
  }

  private static Found.Case found(ResultSet row, @org.jspecify.annotations.Nullable String why)
      throws SQLException {
    return new Found.Case(
        row.getLong("id"),
        row.getString("number"),
        row.getString("applicant").strip(),
        CaseState.valueOf(row.getString("state")),
        row.getObject("filed", LocalDate.class),
        why);
  }
}
