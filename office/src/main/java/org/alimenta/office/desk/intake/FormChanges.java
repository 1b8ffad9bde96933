package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a sent form says that was not told before. A value that cannot be read is a mistake and no
 * change.
 */
final class FormChanges {
  private final FormPlan plan;
  private final Retold base;
  private final Posted posted;
  private final BiFunction<Fact, Entry.Mistyped, String> mistakes;
  private final List<Change> changes = new ArrayList<>();
  private final FormErrors errors = new FormErrors();
  private final Map<Integer, EntityType> types = new HashMap<>();
  private final Set<Integer> removed = new HashSet<>();
  private int next;

  /**
   * @param base what the sender had seen
   * @param mistakes the sentence for what cannot be read
   */
  FormChanges(
      FormPlan plan,
      Retold base,
      Posted posted,
      BiFunction<Fact, Entry.Mistyped, String> mistakes) {
    this.plan = plan;
    this.base = base;
    this.posted = posted;
    this.mistakes = mistakes;
    this.next =
        Math.max(
            base.next(), posted.rooms().stream().mapToInt(Posted.Room::number).max().orElse(0) + 1);
  }

  /**
   * @param names what new and known persons are called, by their numbers
   */
  FormChanges read(Map<Integer, String> names) {
    remove();
    add(names);
    posted.names().forEach(this::field);
    subjects(names);
    rename(names);
    return this;
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  FormErrors errors() {
    return errors;
  }

  private void remove() {
    int number = posted.number("remove");
    if (number > 0 && base.thing(number).isPresent()) {
      changes.add(new Change.Remove(number));
      removed.add(number);
      subjectOf(number).ifPresent(subject -> changes.add(new Change.Remove(subject)));
    }
  }

  private void add(Map<Integer, String> names) {
    List<Posted.Room> rooms = posted.rooms();
    for (Posted.Room room : rooms) {
      Optional<Listing> listing = typeOf(room.owner()).flatMap(type -> type.listing(room.list()));
      if (listing.isPresent() && base.thing(room.number()).isEmpty() && isFilled(room, rooms)) {
        String name = names.getOrDefault(room.number(), "");
        changes.add(new Change.Add(room.number(), room.owner(), room.list(), name));
        types.put(room.number(), listing.get().element());
      }
    }
  }

  /** Something is typed about it, or about something in it. */
  private boolean isFilled(Posted.Room room, List<Posted.Room> rooms) {
    return posted.speaksOf(room.number())
        || rooms.stream().anyMatch(in -> in.owner() == room.number() && isFilled(in, rooms));
  }

  private Optional<EntityType> typeOf(int number) {
    EntityType known = types.get(number);
    return known != null ? Optional.of(known) : base.thing(number).map(Thing::type);
  }

  private void field(String name) {
    String[] parts = name.split("\\.", 5);
    if (parts.length < 3 || !parts[1].matches("\\d{1,9}")) {
      return;
    }
    int number = Integer.parseInt(parts[1]);
    if (removed.contains(number) || typeOf(number).isEmpty()) {
      return;
    }
    switch (parts[0]) {
      case "f" -> fact(name, number, parts[2]);
      case "l" -> link(name, number, parts[2]);
      case "cl" -> completeness(number, parts[2]);
      case "k" -> {
        if (parts.length == 5 && parts[3].matches("\\d{1,9}")) {
          pair(name, number, parts[2], Integer.parseInt(parts[3]), parts[4]);
        }
      }
      default -> {}
    }
  }

  private void fact(String field, int number, String factName) {
    typeOf(number)
        .flatMap(type -> type.fact(factName))
        .filter(fact -> plan.facts(fact.entity()).contains(fact))
        .ifPresent(fact -> tell(field, number, fact, base.thing(number).orElse(null)));
  }

  private void tell(String field, int number, Fact fact, @Nullable Thing thing) {
    String typed = posted.text(field);
    if (typed.equals(shown(fact, thing))) {
      return;
    }
    if (typed.isEmpty()) {
      changes.add(new Change.Forget(number, fact.name()));
      return;
    }
    try {
      String kept = Entry.kept(fact, typed, base.situation());
      if (!Entry.shown(fact, kept).equals(shown(fact, thing))) {
        changes.add(new Change.Tell(number, fact.name(), kept));
      }
    } catch (Entry.Mistyped mistyped) {
      errors.add(field, mistakes.apply(fact, mistyped));
    }
  }

  private String shown(Fact fact, @Nullable Thing thing) {
    Fraction told = thing == null ? null : thing.fact(fact);
    return told == null ? "" : Entry.shown(fact, FactText.write(fact, told, base.situation()));
  }

  private void link(String field, int number, String name) {
    Optional<Link> link = typeOf(number).flatMap(type -> type.link(name));
    int target = posted.number(field);
    if (link.isPresent() && target > 0 && base.thing(target).isPresent()) {
      Thing before = base.thing(number).map(thing -> thing.link(link.get())).orElse(null);
      if (before != base.thing(target).get()) {
        changes.add(new Change.Point(number, name, target));
      }
    }
  }

  private void completeness(int number, String list) {
    Optional<Listing> listing = typeOf(number).flatMap(type -> type.listing(list));
    if (listing.isEmpty()) {
      return;
    }
    boolean complete = posted.isTicked("c." + number + "." + list);
    boolean open = base.thing(number).map(thing -> thing.isOpen(listing.get())).orElse(true);
    if (complete == open) {
      changes.add(complete ? new Change.Close(number, list) : new Change.Open(number, list));
    }
  }

  private void pair(String field, int owner, String list, int partner, String factName) {
    Thing thing = base.thing(owner).orElse(null);
    Thing other = base.thing(partner).orElse(null);
    Optional<Listing> listing = typeOf(owner).flatMap(type -> type.listing(list));
    if (thing == null || other == null || listing.isEmpty() || listing.get().pairing() == null) {
      return;
    }
    Link link = Objects.requireNonNull(listing.get().pairing()).partner();
    thing.list(listing.get()).stream()
        .filter(pair -> pair.link(link) == other)
        .findFirst()
        .ifPresent(pair -> pairFact(field, owner, listing.get(), partner, pair, factName));
  }

  private final Map<Thing, Integer> newPairs = new HashMap<>();

  private void pairFact(
      String field, int owner, Listing listing, int partner, Thing pair, String factName) {
    Optional<Fact> fact = listing.element().fact(factName);
    if (fact.isEmpty() || posted.text(field).equals(shown(fact.get(), pair))) {
      return;
    }
    OptionalInt told = base.number(pair);
    int number = told.orElseGet(() -> newPairs.computeIfAbsent(pair, _ -> next++));
    int before = changes.size();
    tell(field, number, fact.get(), pair);
    boolean first =
        told.isEmpty()
            && changes.size() > before
            && changes.stream()
                .noneMatch(change -> change instanceof Change.Pair made && made.thing() == number);
    if (first) {
      changes.add(before, new Change.Pair(number, owner, listing.name(), partner));
    }
  }

  private void subjects(Map<Integer, String> names) {
    if (plan.self().isEmpty()) {
      return;
    }
    Link self = plan.self().get();
    String list = plan.subjects().orElseThrow().name();
    for (String name : posted.names()) {
      if (name.matches("sm\\.\\d{1,9}")) {
        int person = Integer.parseInt(name.substring(3));
        boolean wanted = posted.isTicked("s." + person) && typeOf(person).isPresent();
        OptionalInt subject = subjectNumber(person);
        if (wanted && subject.isEmpty() && !removed.contains(person)) {
          int number = next++;
          changes.add(new Change.Add(number, Change.ROOT, list, names.getOrDefault(person, "")));
          changes.add(new Change.Point(number, self.name(), person));
        } else if (!wanted && subject.isPresent()) {
          changes.add(new Change.Remove(subject.getAsInt()));
        }
      }
    }
  }

  private OptionalInt subjectNumber(int person) {
    return subjectOf(person).map(OptionalInt::of).orElseGet(OptionalInt::empty);
  }

  private Optional<Integer> subjectOf(int person) {
    Optional<Link> self = plan.self();
    Thing thing = base.thing(person).orElse(null);
    if (self.isEmpty() || thing == null) {
      return Optional.empty();
    }
    return plan.subjects().stream()
        .flatMap(listing -> base.situation().root().list(listing).stream())
        .filter(subject -> subject.link(self.get()) == thing)
        .map(subject -> base.number(subject).orElseThrow())
        .findFirst();
  }

  private void rename(Map<Integer, String> names) {
    names.forEach(
        (number, name) ->
            base.thing(number)
                .filter(thing -> !name.isEmpty() && !thing.name().equals(name))
                .filter(thing -> !removed.contains(number))
                .ifPresent(
                    thing -> {
                      changes.add(new Change.Rename(number, name));
                      subjectOf(number)
                          .ifPresent(subject -> changes.add(new Change.Rename(subject, name)));
                    }));
  }
}
