package org.alimenta.office.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.told.CannotTell;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the office and what was told of them. Each act is whole or not done at all. */
@Component
public class Cases {

  private final JdbcClient db;
  private final Laws laws;
  private final Completeness completeness;
  private final Tasks tasks;
  private final Diary diary;

  Cases(JdbcClient db, Laws laws, Completeness completeness, Tasks tasks, Diary diary) {
    this.db = db;
    this.laws = laws;
    this.completeness = completeness;
    this.tasks = tasks;
    this.diary = diary;
  }

  /**
   * Begins a draft.
   *
   * @param by who begins it, or null for an applicant online
   * @return its id
   * @throws IllegalArgumentException when the benefits are not of this law
   */
  @Transactional
  public long begin(String law, List<String> benefits, @Nullable Staff by) {
    if (benefits.isEmpty() || !book(law).benefitIds().containsAll(benefits)) {
      throw new IllegalArgumentException("No such benefits in the law '" + law + "'.");
    }
    return db.sql(
            """
            insert into benefit_case (law, benefits, created_by) values (?, ?, ?) returning id\
            """)
        .param(law)
        .param(benefits.toArray(String[]::new))
        .param(Staff.idOf(by))
        .query(Long.class)
        .single();
  }

  public Optional<BenefitCase> find(long id) {
    return db.sql("select " + CaseRows.COLUMNS + " from benefit_case where id = ?")
        .param(id)
        .query(CaseRows::read)
        .optional();
  }

  /**
   * @throws CaseProblem {@code unknown}
   */
  public BenefitCase get(long id) {
    return find(id).orElseThrow(() -> new CaseProblem("unknown"));
  }

  /** The case as it stands, locked until the transaction ends. */
  @Transactional
  public BenefitCase lock(long id) {
    return db.sql("select " + CaseRows.COLUMNS + " from benefit_case where id = ? for update")
        .param(id)
        .query(CaseRows::read)
        .optional()
        .orElseThrow(() -> new CaseProblem("unknown"));
  }

  /** The law of a case. */
  public Lawbook book(String law) {
    return laws.all().stream()
        .filter(known -> known.id().equals(law))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No law '" + law + "'."))
        .book();
  }

  /** Everything that was told, the oldest first. */
  public List<Told> told(long caseId) {
    return told(caseId, 0);
  }

  private List<Told> told(long caseId, int after) {
    return db.sql(
            """
            select seq, at, day, told_by, origin, document, changes from told
            where case_id = ? and seq > ? order by seq\
            """)
        .param(caseId)
        .param(after)
        .query(Cases::told)
        .list();
  }

  private static Told told(ResultSet row, int index) throws SQLException {
    return new Told(
        row.getInt("seq"),
        instant(row, "at"),
        row.getObject("day", LocalDate.class),
        row.getObject("told_by", Long.class),
        Origin.valueOf(row.getString("origin")),
        row.getObject("document", Long.class),
        ChangeText.read(row.getString("changes")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** The case as it is known now. */
  public Retold retold(BenefitCase of) {
    return retold(of, Integer.MAX_VALUE);
  }

  /**
   * The case as it was known after some tellings.
   *
   * @param seq the last telling that counts
   */
  public Retold retold(BenefitCase of, int seq) {
    List<Change> changes =
        told(of.id()).stream()
            .filter(told -> told.seq() <= seq)
            .flatMap(told -> told.changes().stream())
            .toList();
    return Retold.of(book(of.law()).caseType(), changes);
  }

  /**
   * Writes down what was told and looks anew at what is missing.
   *
   * @return the case as it is then
   * @throws StaleCase when somebody else was faster; nothing is written
   * @throws CannotTell when the law has no place for it; nothing is written
   * @throws CaseProblem {@code unknown}, {@code ended}, or {@code contradiction} with the law's own
   *     admissions
   */
  @Transactional
  public BenefitCase tell(long caseId, ToTell telling) {
    BenefitCase before = lock(caseId);
    if (!before.isAlive()) {
      throw new CaseProblem("ended");
    }
    if (before.toldSeq() != telling.seen()) {
      throw new StaleCase(told(caseId, telling.seen()));
    }
    if (!telling.changes().isEmpty()) {
      write(before, telling);
    }
    return refreshed(caseId);
  }

  private void write(BenefitCase to, ToTell telling) {
    int seq = to.toldSeq() + 1;
    db.sql(
            """
            insert into told (case_id, seq, day, told_by, origin, document, changes)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)\
            """)
        .param(to.id())
        .param(seq)
        .param(laws.today())
        .param(Staff.idOf(telling.by()))
        .param(telling.origin().name())
        .param(telling.document())
        .param(ChangeText.write(telling.changes()))
        .update();
    db.sql("update benefit_case set told_seq = ?, changed_at = now() where id = ?")
        .param(seq)
        .param(to.id())
        .update();
    completeness.refuseContradictions(to.law(), retold(to).situation());
    if (telling.by() != null) {
      diary.change(telling.by(), to.id(), "case.told", Purpose.HANDLING);
    }
  }

  /** Looks anew at what is missing, by when it must be decided and how it would end today. */
  @Transactional
  public BenefitCase refreshed(long caseId) {
    BenefitCase now = get(caseId);
    Completeness.Look look =
        completeness.look(now, retold(now), asked(caseId), papers(caseId), laws.today());
    db.sql(
            """
            update benefit_case set decide_by = ?, open_points = ?, outcome = ?, period_from = ?,
              period_to = ? where id = ?\
            """)
        .param(look.decideBy())
        .param(look.openPoints())
        .param(look.outcome())
        .param(look.periodFrom())
        .param(look.periodTo())
        .param(caseId)
        .update();
    if (now.state() == CaseState.CALLED && look.isComplete()) {
      moveTo(caseId, CaseState.OPEN);
      tasks.finishAll(caseId, Calls.TASKS, "completed", null);
      happened(caseId, CaseEvent.of(laws.today(), "completed", null, null));
    }
    return get(caseId);
  }

  /** What the rules say today, and what is missing. */
  public Completeness.Look look(BenefitCase of) {
    return completeness.look(of, retold(of), asked(of.id()), papers(of.id()), laws.today());
  }

  /** Says who asks, or who a person of the case is. */
  @Transactional
  public void isParty(long caseId, int thing, long party) {
    db.sql(
            """
            insert into case_person (case_id, thing, party) values (?, ?, ?)
            on conflict (case_id, thing) do update set party = excluded.party\
            """)
        .param(caseId)
        .param(thing)
        .param(party)
        .update();
  }

  /** For whom each benefit of a case is asked. */
  public AskedFor asked(long caseId) {
    Map<String, Set<Integer>> asked = new LinkedHashMap<>();
    db.sql("select benefit, thing from case_asked where case_id = ? order by benefit, thing")
        .param(caseId)
        .query(
            row -> {
              asked
                  .computeIfAbsent(row.getString("benefit"), _ -> new LinkedHashSet<>())
                  .add(row.getInt("thing"));
            });
    return new AskedFor(asked);
  }

  /** Says whether a benefit is asked for somebody, or no longer. */
  @Transactional
  public void asksFor(long caseId, String benefit, int thing, boolean asks) {
    db.sql(
            asks
                ? """
                insert into case_asked (case_id, benefit, thing) values (?, ?, ?)
                on conflict do nothing\
                """
                : "delete from case_asked where case_id = ? and benefit = ? and thing = ?")
        .param(caseId)
        .param(benefit)
        .param(thing)
        .update();
  }

  @Transactional
  public void applicantIs(long caseId, long party) {
    db.sql("update benefit_case set applicant = ?, changed_at = now() where id = ?")
        .param(party)
        .param(caseId)
        .update();
  }

  /** The parties of a case by the numbers of their things. */
  public Map<Integer, Long> parties(long caseId) {
    Map<Integer, Long> parties = new LinkedHashMap<>();
    db.sql("select thing, party from case_person where case_id = ? order by thing")
        .param(caseId)
        .query(
            row -> {
              parties.put(row.getInt("thing"), row.getLong("party"));
            });
    return parties;
  }

  /** A paper was brought or found. */
  @Transactional
  public void received(long caseId, ReceivedPaper paper, @Nullable Staff by) {
    db.sql(
            """
            insert into case_paper (case_id, paper, thing, document, issued_on, received_on,
              received_by, note) values (?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(caseId)
        .param(paper.paper())
        .param(paper.thing())
        .param(paper.document())
        .param(paper.issuedOn())
        .param(paper.receivedOn())
        .param(Staff.idOf(by))
        .param(paper.note())
        .update();
    if (by != null) {
      diary.change(by, caseId, "case.paper", Purpose.HANDLING);
    }
    refreshed(caseId);
  }

  /** In the order in which they came. */
  public List<ReceivedPaper> papers(long caseId) {
    return papers(caseId, Instant.MAX);
  }

  /**
   * In the order in which they came.
   *
   * @param until the recorded time up to which they count, included
   */
  public List<ReceivedPaper> papers(long caseId, Instant until) {
    return db.sql(
            """
            select paper, thing, document, issued_on, received_on, note from case_paper
            where case_id = ? and recorded_at <= ?::timestamptz order by id\
            """)
        .param(caseId)
        .param(until.equals(Instant.MAX) ? "infinity" : until.toString())
        .query(
            (row, _) ->
                new ReceivedPaper(
                    row.getString("paper"),
                    row.getObject("thing", Integer.class),
                    row.getObject("document", Long.class),
                    row.getObject("issued_on", LocalDate.class),
                    row.getObject("received_on", LocalDate.class),
                    row.getString("note")))
        .list();
  }

  /** Writes an event into the timeline. */
  @Transactional
  public void happened(long caseId, CaseEvent event) {
    db.sql(
            """
            insert into case_event (case_id, day, kind, effective, subject, by_staff)
            values (?, ?, ?, ?, ?, ?)\
            """)
        .param(caseId)
        .param(event.day())
        .param(event.kind())
        .param(event.effective())
        .param(event.subject())
        .param(event.by())
        .update();
  }

  /** The timeline, the newest first. */
  public List<CaseEvent> events(long caseId) {
    return db.sql(
            """
            select at, day, kind, effective, subject, by_staff from case_event
            where case_id = ? order by id desc\
            """)
        .param(caseId)
        .query(
            (row, _) ->
                new CaseEvent(
                    instant(row, "at"),
                    row.getObject("day", LocalDate.class),
                    row.getString("kind"),
                    row.getObject("effective", LocalDate.class),
                    row.getString("subject"),
                    row.getObject("by_staff", Long.class)))
        .list();
  }

  @Transactional
  public void moveTo(long caseId, CaseState state) {
    db.sql("update benefit_case set state = ?, changed_at = now() where id = ?")
        .param(state.name())
        .param(caseId)
        .update();
  }
}
