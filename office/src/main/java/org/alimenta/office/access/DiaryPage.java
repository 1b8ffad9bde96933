package org.alimenta.office.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the diary for those who check the office. */
@Component
public class DiaryPage {

  private final JdbcClient jdbc;

  DiaryPage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What to show; what is null does not matter.
   *
   * @param from the first day, inclusive
   * @param to the last day, inclusive
   */
  public record Wanted(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      Diary.@Nullable Kind kind,
      @Nullable Long staff,
      @Nullable Long caseId) {}

  /**
   * @param at in the office's time zone
   * @param who the person's name; null where nobody was known
   */
  public record Line(
      long id,
      LocalDateTime at,
      @Nullable String who,
      @Nullable Long caseId,
      Diary.Kind kind,
      String what,
      @Nullable Purpose purpose) {}

  /**
   * The newest lines first.
   *
   * @param before only lines with a smaller number; the way to the next page
   * @param most how many lines
   */
  public List<Line> lines(Wanted wanted, @Nullable Long before, int most, ZoneId zone) {
    Map<String, Object> values = new LinkedHashMap<>();
    put(values, "d.at >= :from", start(wanted.from(), zone));
    put(values, "d.at < :until", wanted.to() == null ? null : start(wanted.to().plusDays(1), zone));
    put(values, "d.kind = :kind", wanted.kind() == null ? null : wanted.kind().name());
    put(values, "d.staff_id = :staff", wanted.staff());
    put(values, "d.case_id = :case", wanted.caseId());
    put(values, "d.id < :before", before);
    String conditions = values.isEmpty() ? "true" : String.join(" and ", values.keySet());
    JdbcClient.StatementSpec query =
        jdbc.sql(
                """
                select d.*, s.name from diary d left join staff s on s.id = d.staff_id
                where %s order by d.id desc limit :most
                """
                    .formatted(conditions))
            .param("most", most);
    for (Map.Entry<String, Object> value : values.entrySet()) {
      String condition = value.getKey();
      query = query.param(condition.substring(condition.indexOf(':') + 1), value.getValue());
    }
    return query
        .query(
            (row, _) -> {
              String purpose = row.getString("purpose");
              long caseId = row.getLong("case_id");
              boolean ofCase = !row.wasNull();
              return new Line(
                  row.getLong("id"),
                  row.getObject("at", OffsetDateTime.class)
                      .atZoneSameInstant(zone)
                      .toLocalDateTime(),
                  row.getString("name"),
                  ofCase ? caseId : null,
                  Diary.Kind.valueOf(row.getString("kind")),
                  row.getString("what"),
                  purpose == null ? null : Purpose.valueOf(purpose));
            })
        .list();
  }

  /** Remembers a condition and the value of the parameter that it ends with. */
  private static void put(Map<String, Object> values, String condition, @Nullable Object value) {
    if (value != null) {
      values.put(condition, value);
    }
  }

  private static @Nullable OffsetDateTime start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toOffsetDateTime();
  }
}
