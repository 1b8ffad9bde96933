package org.alimenta.office.desk.cases;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the members of staff, for lists of who did what. */
@Component
class StaffNames {
  private final JdbcClient db;

  StaffNames(JdbcClient db) {
    this.db = db;
  }

  Map<Long, String> all() {
    Map<Long, String> names = new HashMap<>();
    db.sql("select id, name from staff")
        .query(
            row -> {
              names.put(row.getLong("id"), row.getString("name"));
            });
    return names;
  }
}
