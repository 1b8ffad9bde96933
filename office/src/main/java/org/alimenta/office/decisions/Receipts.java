package org.alimenta.office.decisions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.alimenta.law.casefile.Origins;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.source.Place;
import org.alimenta.law.told.Retold;
import org.alimenta.law.view.AssessmentView;
import org.alimenta.law.view.Views;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Receipts: written once, replayed at any time. */
@Component
public class Receipts {

  private static final String PRODUCT = "Alimenta";

  // Its own, so that a setting of the pages never changes the bytes of a receipt.
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(to -> to.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final JdbcClient db;
  private final Cases cases;
  private final Laws laws;
  private final String version;

  Receipts(
      JdbcClient db,
      Cases cases,
      Laws laws,
      @Value("${alimenta.version:development}") String version) {
    this.db = db;
    this.cases = cases;
    this.laws = laws;
    this.version = version;
  }

  /** The answers of a case on a day, with the receipt for them. */
  record Made(long id, List<Answer> answers, Retold retold) {}

  Made make(BenefitCase of, LocalDate day, @Nullable Staff by) {
    Retold retold = cases.retold(of);
    List<Answer> answers = answers(of, retold, day);
    String json = json(of, retold, answers, day, version);
    long id =
        db.sql(
                """
                insert into determination (case_id, told_seq, day, product, receipt, sha256, made_by)
                values (?, ?, ?, ?, ?, ?, ?) returning id""")
            .param(of.id())
            .param(of.toldSeq())
            .param(day)
            .param(version)
            .param(packed(json))
            .param(sha256(json))
            .param(Staff.idOf(by))
            .query(Long.class)
            .single();
    return new Made(id, answers, retold);
  }

  private List<Answer> answers(BenefitCase of, Retold retold, LocalDate day) {
    return laws.asKnownOn(of.law(), day).decide(retold.decidedOn(day), of.benefits());
  }

  private String json(
      BenefitCase of, Retold retold, List<Answer> answers, LocalDate day, String product) {
    Lawbook book = laws.asKnownOn(of.law(), day);
    ToldCase told =
        new ToldCase(
            Long.toString(of.id()),
            Place.start("case"),
            book,
            retold.situation(),
            new Origins(),
            of.benefits(),
            List.of(),
            null,
            null,
            null);
    return JSON.writeValueAsString(
        new AssessmentView(PRODUCT, product, List.of(Views.of(told, answers))));
  }

  public Optional<Receipt> find(long id) {
    return db.sql(
            """
            select id, case_id, told_seq, day, made_at, product, receipt, sha256
            from determination where id = ?""")
        .param(id)
        .query(
            (row, _) ->
                new Receipt(
                    row.getLong("id"),
                    row.getLong("case_id"),
                    row.getInt("told_seq"),
                    row.getObject("day", LocalDate.class),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    row.getString("product"),
                    unpacked(row.getBytes("receipt")),
                    row.getString("sha256")))
        .optional();
  }

  /**
   * A decision made again from what was told then and the law as it was known then.
   *
   * @param same whether it gave the same bytes
   * @param untouched whether the stored receipt still has its own hash
   */
  public record Replay(boolean same, boolean untouched, String now) {}

  /**
   * Decides again.
   *
   * @throws DecisionProblem UNKNOWN when there is no such receipt
   */
  public Replay replay(long id) {
    Receipt then = find(id).orElseThrow(() -> new DecisionProblem(DecisionProblem.Why.UNKNOWN));
    BenefitCase of = cases.get(then.caseId());
    Retold retold = cases.retold(of, then.toldSeq());
    List<Answer> answers = answers(of, retold, then.day());
    String now = json(of, retold, answers, then.day(), then.product());
    return new Replay(now.equals(then.json()), sha256(then.json()).equals(then.sha256()), now);
  }

  /**
   * The answers on which a receipt rests, for letters and pages: decided again from what was told
   * then.
   */
  public Answers answers(long id) {
    Receipt then = find(id).orElseThrow(() -> new DecisionProblem(DecisionProblem.Why.UNKNOWN));
    BenefitCase of = cases.get(then.caseId());
    Retold retold = cases.retold(of, then.toldSeq());
    return new Answers(answers(of, retold, then.day()), retold, then);
  }

  /**
   * @param retold the case as it was told then; its things are those of the answers
   */
  public record Answers(List<Answer> all, Retold retold, Receipt receipt) {

    /** Those about one benefit and some persons of the case. */
    public List<Answer> about(String benefit, java.util.Set<Integer> things) {
      return all.stream()
          .filter(answer -> answer.benefit().id().equals(benefit))
          .filter(
              answer -> {
                var number = retold.number(answer.subject());
                return number.isPresent() && things.contains(number.getAsInt());
              })
          .toList();
    }
  }

  private static byte[] packed(String json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String unpacked(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
