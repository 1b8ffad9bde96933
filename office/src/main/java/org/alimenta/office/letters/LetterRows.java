package org.alimenta.office.letters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.law.text.Language;
import org.alimenta.office.decisions.PlanMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Letters in the database. */
@Component
class LetterRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SELECT = "select * from letter where ";

  private final JdbcClient db;

  LetterRows(JdbcClient db) {
    this.db = db;
  }

  /** Writes one down; its id is new. */
  StoredLetter add(StoredLetter letter) {
    Payee payee = letter.payee();
    long id =
        db.sql(
                """
                insert into letter (case_id, decision, call, kind, number, written_on, addressee,
                  party, persons, payee, account_end, handled_by, signer, signer_post)
                values (:case, :decision, :call, :kind, :number, :day, :addressee, :party,
                  :persons::jsonb, :payee, :account, :handled, :signer, :post) returning id""")
            .param("case", letter.caseId())
            .param("decision", letter.decision())
            .param("call", letter.call())
            .param("kind", letter.kind().name())
            .param("number", letter.number())
            .param("day", letter.writtenOn())
            .param("addressee", letter.addressee().toArray(String[]::new))
            .param("party", letter.party())
            .param("persons", JSON.writeValueAsString(letter.persons()))
            .param("payee", payee == null ? null : payee.name())
            .param("account", payee == null ? null : payee.accountEnd())
            .param("handled", letter.handledBy())
            .param("signer", letter.signer().name())
            .param("post", letter.signer().post())
            .query(Long.class)
            .single();
    return find(id).orElseThrow();
  }

  Optional<StoredLetter> find(long id) {
    return db.sql(SELECT + "id = ?").param(id).query(LetterRows::letter).optional();
  }

  List<StoredLetter> ofCase(long caseId) {
    return db.sql(SELECT + "case_id = ? order by id")
        .param(caseId)
        .query(LetterRows::letter)
        .list();
  }

  List<StoredLetter> ofDecision(long decision) {
    return db.sql(SELECT + "decision = ? order by id")
        .param(decision)
        .query(LetterRows::letter)
        .list();
  }

  private static StoredLetter letter(ResultSet row, int index) throws SQLException {
    return new StoredLetter(
        row.getLong("id"),
        row.getLong("case_id"),
        row.getObject("decision", Long.class),
        row.getObject("call", Long.class),
        LetterKind.valueOf(row.getString("kind")),
        row.getString("number"),
        row.getObject("written_on", LocalDate.class),
        List.of((String[]) row.getArray("addressee").getArray()),
        row.getString("party"),
        JSON.readValue(row.getString("persons"), new TypeReference<Map<Integer, String>>() {}),
        payee(row.getString("payee"), row.getString("account_end")),
        row.getString("handled_by"),
        new Signer(row.getString("signer"), row.getString("signer_post")));
  }

  private static @Nullable Payee payee(@Nullable String name, @Nullable String accountEnd) {
    return name == null ? null : new Payee(name, accountEnd);
  }

  Optional<byte[]> file(long letter, Language language) {
    return db.sql("select pdf from letter_file where letter = ? and language = ?")
        .param(letter)
        .param(language.code())
        .query((row, _) -> Objects.requireNonNull(row.getBytes("pdf")))
        .optional();
  }

  /** Keeps a file, unless one is kept already: the first stays. */
  void keep(long letter, Language language, byte[] pdf) {
    db.sql(
            """
            insert into letter_file (letter, language, pdf, sha256)
            values (:letter, :language, :pdf, encode(sha256(:pdf), 'hex'))
            on conflict do nothing""")
        .param("letter", letter)
        .param("language", language.code())
        .param("pdf", pdf)
        .update();
  }

  /** What was due in each month by the decisions that were signed before one. */
  List<PlanMonth> before(long decision) {
    return db.sql(
            """
            select distinct on (p.thing, p.month) p.thing, p.month, p.outcome, p.amount_grosze
            from decision this
            join decision d on d.case_id = this.case_id and d.benefit = this.benefit
              and d.state = 'SIGNED' and d.id <> this.id
              and (this.signed_at is null or d.signed_at < this.signed_at)
            join plan_month p on p.decision = d.id
            where this.id = ?
            order by p.thing, p.month, d.signed_at desc, d.id desc""")
        .param(decision)
        .query(
            (row, _) ->
                new PlanMonth(
                    row.getInt("thing"),
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("outcome"),
                    row.getLong("amount_grosze")))
        .list();
  }
}
