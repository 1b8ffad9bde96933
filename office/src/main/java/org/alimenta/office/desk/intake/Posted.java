package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was sent with a form, by the names of its fields. Names are a letter for what it is, the
 * number of the thing and what of it: {@code f.3.born}.
 */
record Posted(Map<String, String> fields) {
  static final Posted NOTHING = new Posted(Map.of());

  /** A thing that the form has room for. */
  record Room(int number, int owner, String list) {}

  Posted {
    fields = new LinkedHashMap<>(fields);
  }

  String text(String name) {
    return fields.getOrDefault(name, "").strip();
  }

  boolean has(String name) {
    return fields.containsKey(name);
  }

  boolean isTicked(String name) {
    return !text(name).isEmpty();
  }

  Set<String> names() {
    return fields.keySet();
  }

  /** The same with another text in one field. */
  Posted with(String name, String text) {
    Posted other = new Posted(fields);
    other.fields.put(name, text);
    return other;
  }

  int number(String name) {
    String text = text(name);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** How much of the case the sender had seen. */
  int seen() {
    return number("seen");
  }

  /** Rows for new things, those that own others first. */
  List<Room> rooms() {
    List<Room> rooms = new ArrayList<>();
    for (String name : fields.keySet()) {
      if (name.matches("add\\.\\d{1,9}")) {
        String[] place = text(name).split("\\.", 2);
        if (place.length == 2 && place[0].matches("\\d{1,9}")) {
          rooms.add(
              new Room(Integer.parseInt(name.substring(4)), Integer.parseInt(place[0]), place[1]));
        }
      }
    }
    return rooms;
  }

  /** Whether anything was typed about a thing itself. */
  boolean speaksOf(int number) {
    String key = "." + number + ".";
    return fields.entrySet().stream()
        .anyMatch(
            field ->
                (field.getKey().startsWith("f" + key) || field.getKey().startsWith("p" + key))
                    && !isSetByItself(field.getKey())
                    && !field.getValue().isBlank());
  }

  private static boolean isSetByItself(String name) {
    return name.matches("p\\.\\d+\\.(v|id|secretm|country)");
  }

  /** Numbers of the persons about whom anything was sent. */
  Set<Integer> persons() {
    Set<Integer> numbers = new TreeSet<>();
    for (String name : fields.keySet()) {
      if (name.matches("p\\.\\d{1,9}\\.given")) {
        numbers.add(Integer.parseInt(name.substring(2, name.length() - 6)));
      }
    }
    return numbers;
  }

  /** The same with other numbers for rooms that somebody else has used meanwhile. */
  Posted renumbered(int from, int by) {
    Set<Integer> rooms = new HashSet<>();
    rooms().forEach(room -> rooms.add(room.number()));
    Map<String, String> moved = new LinkedHashMap<>();
    fields.forEach(
        (name, text) ->
            moved.put(
                moved(name, rooms, from, by),
                name.startsWith("add.")
                    ? moved("add." + text, rooms, from, by).substring(4)
                    : text));
    int applicant = number("applicant");
    if (rooms.contains(applicant) && applicant >= from) {
      moved.put("applicant", Integer.toString(applicant + by));
    }
    return new Posted(moved);
  }

  private static String moved(String name, Set<Integer> rooms, int from, int by) {
    String[] parts = name.split("\\.", 3);
    if (parts.length < 2 || !parts[1].matches("\\d{1,9}")) {
      return name;
    }
    int number = Integer.parseInt(parts[1]);
    if (!rooms.contains(number) || number < from) {
      return name;
    }
    return parts[0] + "." + (number + by) + (parts.length > 2 ? "." + parts[2] : "");
  }
}
