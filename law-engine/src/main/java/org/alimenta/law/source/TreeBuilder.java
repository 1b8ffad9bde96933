package org.alimenta.law.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Builds the tree from the parser's events as they come, so that a hostile file is left at its
 * first excess: no alias is ever followed, and the depth is known before it is entered.
 */
final class TreeBuilder {
  static final int MAX_DEPTH = 50;
  static final int MAX_NODES = 1_000_000;

  private static final String CORE = "tag:yaml.org,2002:";
  private static final Set<String> SCALAR_TAGS =
      Set.of(CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null");

  private final String file;
  private final Problems problems = new Problems();
  private int nodes;

  TreeBuilder(String file) {
    this.file = file;
  }

  List<Located> documents(String text) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel("file")
            .setCodePointLimit(SourceReader.MAX_BYTES + 1)
            .build();
    List<Located> documents = new ArrayList<>();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      while (events.hasNext()) {
        if (events.next() instanceof DocumentStartEvent) {
          Located document = node(events.next(), events, 1);
          if (!(document instanceof Scalar scalar && scalar.isNothing())) {
            documents.add(document);
          }
        }
      }
    } catch (MarkedYamlEngineException e) {
      throw stoppedBy(SyntaxWords.of(e, place(e.getProblemMark().or(e::getContextMark))));
    } catch (ReaderException e) {
      throw stoppedBy(SyntaxWords.forbiddenCharacter(file, text, e));
    } catch (YamlEngineException e) {
      throw stoppedBy(SyntaxWords.other(Place.start(file)));
    }
    problems.throwIfAny();
    return documents;
  }

  /** What was found before the parser lost its way is told too. */
  private SourceException stoppedBy(Problem problem) {
    List<Problem> all = new ArrayList<>(problems.list());
    all.add(problem);
    return new SourceException(all);
  }

  private Located node(Event event, Iterator<Event> events, int depth) {
    Place place = place(event.getStartMark());
    if (++nodes > MAX_NODES) {
      throw stoppedBy(
          new Problem(
              place,
              "The file holds more than a million words, lists and keys.",
              "Split it into several smaller files."));
    }
    if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      refuseReference(place, node);
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, place);
      case CollectionStartEvent start -> {
        if (depth >= MAX_DEPTH) {
          throw stoppedBy(
              new Problem(
                  place,
                  "Lists and keys are nested more than " + MAX_DEPTH + " deep.",
                  "Write the file flatter."));
        }
        yield start instanceof SequenceStartEvent
            ? sequence(start, events, depth, place)
            : mapping((MappingStartEvent) start, events, depth, place);
      }
      default -> new Scalar("", false, place);
    };
  }

  private void refuseReference(Place place, NodeEvent node) {
    String name = node.getAnchor().map(anchor -> Scalar.shortened(anchor.getValue())).orElse("");
    if (node instanceof AliasEvent) {
      problems.add(
          place,
          "'*" + name + "' repeats another part of the file (an alias), which is not allowed.",
          "Write the part out here, or put the text in quotation marks if you meant a text.");
    } else {
      problems.add(
          place,
          "'&" + name + "' gives this part a name (an anchor), which is not allowed.",
          "Remove it, or put the text in quotation marks if you meant a text.");
    }
  }

  private Scalar scalar(ScalarEvent event, Place place) {
    event.getTag().ifPresent(tag -> refuseTag(place, tag, SCALAR_TAGS.contains(tag)));
    boolean text = event.getTag().filter(tag -> tag.equals(CORE + "str")).isPresent();
    return new Scalar(event.getValue(), text || !event.isPlain(), place);
  }

  private Sequence sequence(
      CollectionStartEvent start, Iterator<Event> events, int depth, Place place) {
    start.getTag().ifPresent(tag -> refuseTag(place, tag, tag.equals(CORE + "seq")));
    List<Located> items = new ArrayList<>();
    for (Event next = events.next(); next.getEventId() != ID.SequenceEnd; next = events.next()) {
      items.add(node(next, events, depth + 1));
    }
    return new Sequence(items, place);
  }

  private Mapping mapping(MappingStartEvent start, Iterator<Event> events, int depth, Place place) {
    start.getTag().ifPresent(tag -> refuseTag(place, tag, tag.equals(CORE + "map")));
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    for (Event next = events.next(); next.getEventId() != ID.MappingEnd; next = events.next()) {
      Located key = node(next, events, depth + 1);
      Located value = node(events.next(), events, depth + 1);
      String word = key(key);
      if (word != null) {
        Mapping.Entry first =
            entries.putIfAbsent(word, new Mapping.Entry(word, key.place(), value));
        if (first != null) {
          problems.add(
              key.place(),
              "'"
                  + Scalar.shortened(word)
                  + "' is written twice (first in line "
                  + first.keyPlace().line()
                  + ").",
              "Keep one of the two.");
        }
      }
    }
    return new Mapping(entries.values(), place);
  }

  private @Nullable String key(Located key) {
    if (key instanceof Scalar scalar && !scalar.text().isEmpty()) {
      return scalar.text();
    }
    problems.add(
        key.place(),
        key instanceof Scalar ? "A key is missing before ':'." : "A key must be one word or text.",
        "Write the key before ':', in quotation marks if it holds other signs than letters.");
    return null;
  }

  private void refuseTag(Place place, String tag, boolean known) {
    if (!known) {
      problems.add(
          place,
          "The type '" + Scalar.shortened(tag.replace(CORE, "!!")) + "' is not allowed here.",
          "Remove the word that begins with '!', or put the text in quotation marks.");
    }
  }

  private Place place(Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
    return mark.map(at -> new Place(file, at.getLine() + 1, at.getColumn() + 1))
        .orElse(Place.start(file));
  }
}
