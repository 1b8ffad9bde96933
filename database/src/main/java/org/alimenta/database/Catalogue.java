package org.alimenta.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What tables there are, in an order in which each comes after those that it points to. */
final class Catalogue {

  private static final String HISTORY = "flyway_schema_history";

  private final Connection connection;

  Catalogue(Connection connection) {
    this.connection = connection;
  }

  static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  /** All tables with rows of their own, but for the history of the tables themselves. */
  List<String> tables() throws SQLException {
    List<String> left =
        new ArrayList<>(
            strings(
                """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'r'
                  and c.relname <> '%s' and not exists
                    (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                order by 1
                """
                    .formatted(HISTORY)));
    List<String[]> arrows = arrows();
    List<String> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      List<String> free =
          left.stream()
              .filter(
                  table ->
                      arrows.stream()
                          .noneMatch(arrow -> arrow[0].equals(table) && left.contains(arrow[1])))
              .toList();
      // Tables that point to each other in a circle come together, as they are.
      List<String> next = free.isEmpty() ? List.copyOf(left) : free;
      ordered.addAll(next);
      left.removeAll(next);
    }
    return ordered;
  }

  /** Foreign keys: from a table to another one. */
  private List<String[]> arrows() throws SQLException {
    List<String[]> arrows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select a.relname, b.relname from pg_constraint k
                join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
                where k.contype = 'f' and a.oid <> b.oid
                """)) {
      while (rows.next()) {
        arrows.add(new String[] {rows.getString(1), rows.getString(2)});
      }
    }
    return arrows;
  }

  /** The columns that are not computed, for a list in SQL. */
  String columns(String table) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = to_regclass('public.' || quote_ident(?))
              and attnum > 0 and not attisdropped and attgenerated = ''
            """)) {
      statement.setString(1, table);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  /**
   * A rule that a table keeps by a trigger.
   *
   * @param how it is enabled: {@code enable}, {@code enable always}, {@code enable replica}
   */
  record Trigger(String table, String name, String how) {

    String disable() {
      return "alter table %s disable trigger %s".formatted(quoted(table), quoted(name));
    }

    String enable() {
      return "alter table %s %s trigger %s".formatted(quoted(table), how, quoted(name));
    }
  }

  /** All triggers that are enabled, but for those that the database makes for foreign keys. */
  List<Trigger> triggers() throws SQLException {
    List<Trigger> triggers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select c.relname, t.tgname, case t.tgenabled
                  when 'A' then 'enable always' when 'R' then 'enable replica' else 'enable' end
                from pg_trigger t join pg_class c on c.oid = t.tgrelid
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and not t.tgisinternal and t.tgenabled <> 'D'
                  and t.tgparentid = 0
                order by 1, 2
                """)) {
      while (rows.next()) {
        triggers.add(new Trigger(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return triggers;
  }

  /** Whether there are no tables at all. */
  boolean isEmpty() throws SQLException {
    return strings("select relname from pg_class where relname = '" + HISTORY + "'").isEmpty()
        && tables().isEmpty();
  }

  /** The version of the tables. */
  String schema() throws SQLException {
    List<String> found =
        strings(
            "select version from %s where success and version is not null order by installed_rank desc limit 1"
                .formatted(HISTORY));
    if (found.isEmpty()) {
      throw new DatabaseRefused("This database holds no office yet: there is nothing to back up.");
    }
    return strings(
            "select version from %s where success and version is not null order by string_to_array(version, '.')::int[] desc limit 1"
                .formatted(HISTORY))
        .getFirst();
  }

  void refuseLargeObjects() throws SQLException {
    if (!strings("select oid::text from pg_largeobject_metadata limit 1").isEmpty()) {
      throw new DatabaseRefused(
          "The database holds large objects, which no part of Alimenta writes and a backup does not"
              + " hold. Remove them, or back up with pg_dump.");
    }
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
