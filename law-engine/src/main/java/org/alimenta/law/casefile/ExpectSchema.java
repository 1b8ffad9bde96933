package org.alimenta.law.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of what a case expects, for machines and for the comparison alike. */
public final class ExpectSchema {
  private static final String MONTH = "^\\d{4}-\\d{2}(-\\d{2})?$";

  /** The last month of a right that has no end. */
  public static final String NEVER = "never";

  /** Who decides where no other authority does. */
  public static final String OFFICE = "office";

  private ExpectSchema() {}

  /** By whose answer it is, or by benefit and then by whose answer it is. */
  static Map<String, Object> of() {
    Map<String, Object> answer = answer();
    Map<String, Object> byBenefit = map(answer);
    return map(Map.of("anyOf", List.of(answer, byBenefit)));
  }

  /** Every key that an expectation about one answer may have. */
  public static List<String> keys() {
    return List.copyOf(parts().keySet());
  }

  private static Map<String, Object> answer() {
    return closed(parts());
  }

  private static Map<String, Object> parts() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("outcome", Map.of("type", "string"));
    parts.put("amount", value());
    parts.put("from", month());
    parts.put("to", end());
    parts.put("months", Map.of("type", "array", "items", months()));
    parts.put("decide-by", Map.of("type", "string"));
    parts.put("authority", Map.of("type", "string"));
    parts.put("by-information", Map.of("enum", List.of(true, false, "yes", "no", "true", "false")));
    for (String list :
        List.of("failed", "papers", "no-papers", "fetched", "statements", "questions", "gaps")) {
      parts.put(list, Map.of("type", "array", "items", Map.of("type", "string")));
    }
    parts.put("tells", map(value()));
    parts.put("steps", map(value()));
    return parts;
  }

  private static Map<String, Object> months() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("from", month());
    parts.put("to", month());
    parts.put("amount", value());
    parts.put("outcome", Map.of("type", "string"));
    Map<String, Object> row = closed(parts);
    row.put("required", List.of("from"));
    return row;
  }

  private static Map<String, Object> month() {
    return Map.of("type", "string", "pattern", MONTH);
  }

  private static Map<String, Object> end() {
    return Map.of("anyOf", List.of(month(), Map.of("const", NEVER)));
  }

  private static Map<String, Object> value() {
    return Map.of("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> map(Map<String, Object> values) {
    return Map.of("type", "object", "additionalProperties", values);
  }

  private static Map<String, Object> closed(Map<String, Object> properties) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", "object");
    object.put("properties", properties);
    object.put("additionalProperties", false);
    return object;
  }
}
