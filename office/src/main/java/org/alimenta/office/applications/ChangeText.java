package org.alimenta.office.applications;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.told.Change;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes as they stand in the database: {@code [{"do":"tell","thing":3,"fact":"born",...}]}. */
public final class ChangeText {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ChangeText() {}

  public static String write(List<Change> changes) {
    ArrayNode all = JSON.createArrayNode();
    changes.forEach(change -> write(change, all.addObject()));
    return all.toString();
  }

  private static void write(Change change, ObjectNode to) {
    switch (change) {
      case Change.Add(int thing, int owner, String list, String name) ->
          to.put("do", "add")
              .put("thing", thing)
              .put("to", owner)
              .put("list", list)
              .put("name", name);
      case Change.Pair(int thing, int owner, String list, int partner) ->
          to.put("do", "pair")
              .put("thing", thing)
              .put("to", owner)
              .put("list", list)
              .put("with", partner);
      case Change.Remove(int thing) -> to.put("do", "remove").put("thing", thing);
      case Change.Rename(int thing, String name) ->
          to.put("do", "rename").put("thing", thing).put("name", name);
      case Change.Tell(int thing, String fact, String value) ->
          to.put("do", "tell").put("thing", thing).put("fact", fact).put("value", value);
      case Change.Forget(int thing, String fact) ->
          to.put("do", "forget").put("thing", thing).put("fact", fact);
      case Change.Point(int thing, String link, int target) ->
          to.put("do", "point").put("thing", thing).put("link", link).put("at", target);
      case Change.Close(int thing, String list) ->
          to.put("do", "close").put("thing", thing).put("list", list);
      case Change.Open(int thing, String list) ->
          to.put("do", "open").put("thing", thing).put("list", list);
    }
  }

  /**
   * @throws IllegalArgumentException for what {@link #write} never wrote
   */
  public static List<Change> read(String text) {
    List<Change> changes = new ArrayList<>();
    for (JsonNode node : JSON.readTree(text)) {
      changes.add(read(node));
    }
    return changes;
  }

  private static Change read(JsonNode from) {
    int thing = from.path("thing").asInt();
    String list = from.path("list").asString("");
    String fact = from.path("fact").asString("");
    String name = from.path("name").asString("");
    int owner = from.path("to").asInt();
    return switch (from.path("do").asString("")) {
      case "add" -> new Change.Add(thing, owner, list, name);
      case "pair" -> new Change.Pair(thing, owner, list, from.path("with").asInt());
      case "remove" -> new Change.Remove(thing);
      case "rename" -> new Change.Rename(thing, name);
      case "tell" -> new Change.Tell(thing, fact, from.path("value").asString(""));
      case "forget" -> new Change.Forget(thing, fact);
      case "point" ->
          new Change.Point(thing, from.path("link").asString(""), from.path("at").asInt());
      case "close" -> new Change.Close(thing, list);
      case "open" -> new Change.Open(thing, list);
      default -> throw new IllegalArgumentException("An unknown kind of change.");
    };
  }
}
