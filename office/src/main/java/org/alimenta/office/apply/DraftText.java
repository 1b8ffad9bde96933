package org.alimenta.office.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** OnlineDrafts as they stand in the database. */
final class DraftText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private DraftText() {}

  static String details(Map<String, Map<String, String>> details) {
    ObjectNode all = JSON.createObjectNode();
    details.forEach((page, fields) -> put(all.putObject(page), fields));
    return all.toString();
  }

  static Map<String, Map<String, String>> details(String text) {
    Map<String, Map<String, String>> details = new TreeMap<>();
    for (Map.Entry<String, JsonNode> page : JSON.readTree(text).properties()) {
      details.put(page.getKey(), fields(page.getValue()));
    }
    return details;
  }

  static String answers(List<Given> answers) {
    ArrayNode all = JSON.createArrayNode();
    for (Given given : answers) {
      ObjectNode one = all.addObject().put("at", given.revision()).put("asks", given.asks());
      put(one.putObject("typed"), given.fields());
    }
    return all.toString();
  }

  static List<Given> answers(String text) {
    List<Given> answers = new ArrayList<>();
    for (JsonNode one : JSON.readTree(text)) {
      answers.add(
          new Given(
              one.path("at").asInt(), one.path("asks").asString(""), fields(one.path("typed"))));
    }
    return answers;
  }

  static @Nullable String pending(Draft.@Nullable Pending pending) {
    if (pending == null) {
      return null;
    }
    ObjectNode node = JSON.createObjectNode().put("path", pending.path());
    put(node.putObject("fields"), pending.fields());
    return node.toString();
  }

  static Draft.@Nullable Pending pending(@Nullable String text) {
    if (text == null) {
      return null;
    }
    JsonNode node = JSON.readTree(text);
    return new Draft.Pending(node.path("path").asString(""), fields(node.path("fields")));
  }

  private static void put(ObjectNode node, Map<String, String> fields) {
    new TreeMap<>(fields).forEach(node::put);
  }

  private static Map<String, String> fields(JsonNode node) {
    Map<String, String> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      fields.put(field.getKey(), field.getValue().asString(""));
    }
    return fields;
  }
}
