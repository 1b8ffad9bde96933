package org.alimenta.office.applications;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases out of rows of {@code benefit_case}. */
final class CaseRows {
  static final String COLUMNS =
      """
      id, number, law, benefits, applicant, channel, filed, state, told_seq, decide_by, open_points,
      outcome, period_from, period_to""";

  private CaseRows() {}

  static BenefitCase read(ResultSet row, int index) throws SQLException {
    String channel = row.getString("channel");
    return new BenefitCase(
        row.getLong("id"),
        row.getString("number"),
        row.getString("law"),
        strings(row.getArray("benefits")),
        row.getObject("applicant", Long.class),
        channel == null ? null : Channel.valueOf(channel),
        day(row, "filed"),
        CaseState.valueOf(row.getString("state")),
        row.getInt("told_seq"),
        day(row, "decide_by"),
        row.getInt("open_points"),
        row.getString("outcome"),
        day(row, "period_from"),
        day(row, "period_to"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }
}
