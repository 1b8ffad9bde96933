package org.alimenta.simulation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Layout;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.Suggestions;
import org.alimenta.simulation.parquet.Meaning;
import org.alimenta.simulation.parquet.Schema;
import org.alimenta.simulation.parquet.Schema.Form;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a file tell what: the law's declarations beside the file's own description. A
 * fact without a column is known of nobody; a list or a link without one is refused.
 */
final class FileColumns {
  private final Path file;
  private final List<Column> columns = new ArrayList<>();
  private final Map<EntityType, Level> levels = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A column that tells something.
   *
   * @param name from the top: {@code people.incomes.kind}
   */
  record Column(Told told, Schema.Node leaf, Meaning meaning, String name) {}

  /**
   * How things of one kind stand in the file.
   *
   * @param name of their list, from the top
   * @param guide a column somewhere below, whose levels say how many there are
   * @param depth in how many lists they stand
   * @param listed the definition level from which on their list is there
   * @param repeated ... from which on it has an element
   * @param there ... from which on the element is not null
   */
  record Level(String name, Schema.Node guide, int depth, int listed, int repeated, int there) {}

  private FileColumns(Path file) {
    this.file = file;
  }

  /**
   * @throws SourceException with every column that does not fit
   */
  static FileColumns of(Path file, Layout layout, Schema schema) {
    FileColumns described = new FileColumns(file);
    EntityType top = layout.types().getFirst();
    described.add(top, schema.root(), "");
    if (!described.problems.isEmpty()) {
      throw new SourceException(described.problems);
    }
    described.levels.put(top, new Level("", firstLeaf(schema.root()), 0, 0, 0, 0));
    return described;
  }

  private static Schema.Node firstLeaf(Schema.Node node) {
    Schema.Node found = node;
    while (!found.isLeaf()) {
      found = found.children().getFirst();
    }
    return found;
  }

  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  Level level(EntityType type) {
    Level level = levels.get(type);
    if (level == null) {
      throw new IllegalArgumentException("The block is of another law than this file.");
    }
    return level;
  }

  private void add(EntityType type, Schema.Node group, String prefix) {
    List<String> known = new ArrayList<>();
    for (Fact fact : type.facts()) {
      if (!fact.isMonthly()) {
        known.add(fact.name());
        group.child(fact.name()).ifPresent(leaf -> add(fact, leaf, prefix + fact.name()));
      }
    }
    for (Link link : type.links()) {
      known.add(link.name());
      add(link, group.child(link.name()).orElse(null), prefix + link.name());
    }
    for (Listing listing : type.listings()) {
      known.add(listing.name());
      add(listing, group.child(listing.name()).orElse(null), prefix + listing.name());
    }
    for (Schema.Node child : group.children()) {
      if (!known.contains(child.name())) {
        problem(
            "This law knows no column '" + prefix + child.name() + "'.",
            Suggestions.hint(child.name(), known));
      }
    }
  }

  private void add(Fact fact, Schema.Node leaf, String name) {
    Form form = leaf.isLeaf() ? leaf.form() : new Form(Form.Kind.OTHER, 0, "a struct or list");
    if (Measure.suits(fact, form) && !leaf.isRepeated()) {
      columns.add(new Column(new Told.OfFact(fact), leaf, Measure.of(fact, form), name));
    } else {
      problem(
          "The column '%s' is stored as %s.".formatted(name, form.name()),
          "Store it as " + Measure.wanted(fact) + ".");
    }
  }

  private void add(Link link, Schema.@Nullable Node leaf, String name) {
    if (leaf == null) {
      problem(
          "The column '" + name + "' is missing.",
          "Add it: which '%s' of the case it is, counted from 0.".formatted(link.target()));
    } else if (!leaf.isLeaf()
        || leaf.form().kind() != Form.Kind.NUMBER
        || leaf.form().decimals() != 0) {
      problem(
          "The column '%s' is not stored as a whole number.".formatted(name), "Store it as INT32.");
    } else {
      columns.add(new Column(new Told.OfLink(link), leaf, Measure.whole(), name));
    }
  }

  private void add(Listing listing, Schema.@Nullable Node list, String name) {
    if (list == null) {
      problem(
          "The list '" + name + "' is missing.",
          "Add it; where there is nothing in it, an empty list.");
      return;
    }
    Schema.Node element = list.listElement().orElse(null);
    if (element == null || element.isLeaf() || element.isRepeated()) {
      problem("'" + name + "' is not a list of structs.", "Store it as a list of structs.");
      return;
    }
    levels.put(
        listing.element(),
        new Level(
            name,
            firstLeaf(element),
            element.mostRepetitions(),
            list.mostDefinitions(),
            list.children().getFirst().mostDefinitions(),
            element.mostDefinitions()));
    add(listing.element(), element, name + ".");
  }

  private void problem(String what, String remedy) {
    problems.add(Faults.problem(file, what, remedy));
  }
}
