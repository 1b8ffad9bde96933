package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alimenta.law.casefile.FactText;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.money.Fraction;
import org.alimenta.office.applications.AskedFor;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.site.Parts.Option;
import org.jspecify.annotations.Nullable;

/**
 * Draws a section of the form from the law's declarations, from what is told, and from what is
 * typed.
 */
final class SheetWriter {
  static final String PEOPLE = "people";
  static final String MORE = "more";

  /** A family that applies has at least an adult, a child and somebody who owes. */
  private static final int FIRST_PEOPLE = 3;

  private final FormPlan plan;
  private final Retold retold;
  private final Texts texts;
  private final Language language;
  private final Posted typed;
  private final Map<Integer, KnownParty> parties;
  private final @Nullable Long applicant;
  private final AskedFor askedFor;
  private final Set<String> asked = new HashSet<>();
  private int next;

  /**
   * @param typed what stands in the fields instead of what is told; mostly nothing
   * @param parties who the persons are, by their numbers
   */
  SheetWriter(
      FormPlan plan,
      Retold retold,
      List<Cause.Question> questions,
      Posted typed,
      Map<Integer, KnownParty> parties,
      @Nullable Long applicant,
      AskedFor askedFor,
      Texts texts,
      Language language) {
    this.plan = plan;
    this.retold = retold;
    this.texts = texts;
    this.language = language;
    this.typed = typed;
    this.parties = parties;
    this.applicant = applicant;
    this.askedFor = askedFor;
    this.next = retold.next();
    for (Cause.Question question : questions) {
      if (question instanceof Cause.FactMissing(Fact fact, Thing about)) {
        retold.number(about).ifPresent(number -> asked.add(name(number, fact)));
      }
    }
  }

  Sheet section(String key, int seen) {
    return switch (key) {
      case PEOPLE -> new Sheet(key, seen, rootFacts(), people());
      case MORE -> new Sheet(key, seen, List.of(), incomesAndSuch());
      default -> new Sheet(key, seen, List.of(), others(key));
    };
  }

  private List<Sheet.Field> rootFacts() {
    return plan.facts(plan.top()).stream()
        .filter(fact -> !fact.name().equals("filed") && !fact.name().equals("channel"))
        .filter(fact -> fact.absent().isEmpty())
        .map(fact -> field(Change.ROOT, root(), fact))
        .toList();
  }

  private Thing root() {
    return retold.situation().root();
  }

  private List<Sheet.Rows> people() {
    return plan.people().stream()
        .map(
            listing -> {
              List<Sheet.Block> blocks = new ArrayList<>();
              for (Thing person : root().list(listing)) {
                blocks.add(person(number(person), person, listing, null));
              }
              int room = Math.max(1, FIRST_PEOPLE - blocks.size());
              for (int i = 0; i < room && blocks.size() < listing.most(); i++) {
                blocks.add(person(next++, null, listing, place(Change.ROOT, listing)));
              }
              return rows(Change.ROOT, root(), listing, blocks);
            })
        .toList();
  }

  private Sheet.Block person(
      int number, @Nullable Thing person, Listing listing, @Nullable String place) {
    List<Sheet.Field> facts = new ArrayList<>();
    List<Sheet.Field> rest = new ArrayList<>();
    Sheet.Field born = null;
    for (Fact fact : plan.facts(listing.element())) {
      Sheet.Field field = field(number, person, fact);
      if (fact.name().equals("born") && fact.kind() == Kind.DAY) {
        born = field;
      } else {
        (isWanted(field, fact) ? facts : rest).add(field);
      }
    }
    return new Sheet.Block(
        number,
        person == null ? "" : person.name(),
        place,
        personFields(number, person, born),
        facts,
        rest,
        List.of(),
        List.of());
  }

  private boolean isWanted(Sheet.Field field, Fact fact) {
    return field.asked()
        || !field.value().isEmpty()
        || fact.absent().isEmpty() && fact.kind() != Kind.TEST;
  }

  private Sheet.PersonFields personFields(
      int number, @Nullable Thing person, Sheet.@Nullable Field born) {
    KnownParty known = parties.get(number);
    PersonTexts told = new PersonTexts(number, known, typed);
    boolean named = typed.has("applicant");
    return told.fields(
        person == null ? "" : person.name(),
        asks(number, person),
        named
            ? typed.number("applicant") == number
            : known != null && applicant != null && known.id() == applicant,
        born);
  }

  private List<Sheet.Ask> asks(int number, @Nullable Thing person) {
    List<String> ofPersons = plan.ofPersons();
    boolean chosen = plan.self().isPresent();
    List<Sheet.Ask> asks = new ArrayList<>();
    if (chosen) {
      asks.add(ask("s", number, "", ofPersons.isEmpty() ? "" : pairedTitle(), isSubject(person)));
    }
    for (String benefit : ofPersons) {
      boolean only = !chosen && ofPersons.size() == 1;
      String title = only ? "" : texts.benefitTitle(benefit, language);
      asks.add(ask("a", number, "." + benefit, title, askedFor.isNamed(benefit, number)));
    }
    return asks;
  }

  private String pairedTitle() {
    return String.join(
        ", ", plan.ofPaired().stream().map(id -> texts.benefitTitle(id, language)).toList());
  }

  private Sheet.Ask ask(String kind, int number, String of, String title, boolean told) {
    String name = kind + "." + number + of;
    String marker = kind + "m." + number + of;
    return new Sheet.Ask(name, marker, title, typed.has(marker) ? typed.isTicked(name) : told);
  }

  private boolean isSubject(@Nullable Thing person) {
    Optional<Link> self = plan.self();
    return person != null
        && self.isPresent()
        && plan.subjects().stream()
            .flatMap(listing -> root().list(listing).stream())
            .anyMatch(subject -> subject.link(self.get()) == person);
  }

  private List<Sheet.Rows> incomesAndSuch() {
    List<Sheet.Rows> all = new ArrayList<>();
    plan.people()
        .ifPresent(
            listing ->
                root()
                    .list(listing)
                    .forEach(
                        person ->
                            all.add(
                                new Sheet.Rows(
                                    person.name(),
                                    List.of(
                                        new Sheet.Block(
                                            number(person),
                                            "",
                                            null,
                                            null,
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            lists(number(person), person, listing.element()))),
                                    "",
                                    "",
                                    true,
                                    false))));
    return all;
  }

  private List<Sheet.Rows> others(String key) {
    return plan.others().stream()
        .filter(listing -> listing.name().equals(key))
        .map(listing -> whole(Change.ROOT, root(), listing))
        .toList();
  }

  private List<Sheet.Rows> lists(int owner, @Nullable Thing thing, EntityType type) {
    return plan.listings(type).stream().map(listing -> whole(owner, thing, listing)).toList();
  }

  /**
   * A list with everything that is in it, and room for another element unless people are chosen.
   */
  private Sheet.Rows whole(int owner, @Nullable Thing thing, Listing listing) {
    List<Sheet.Block> blocks = new ArrayList<>();
    if (thing != null) {
      for (Thing element : thing.list(listing)) {
        blocks.add(block(number(element), element, listing, null));
      }
    }
    if (!plan.isSubject(listing) && blocks.size() < listing.most()) {
      blocks.add(block(next++, null, listing, place(owner, listing)));
    }
    return rows(owner, thing, listing, blocks);
  }

  private Sheet.Block block(
      int number, @Nullable Thing thing, Listing listing, @Nullable String place) {
    EntityType type = listing.element();
    List<Sheet.Field> facts = new ArrayList<>();
    List<Sheet.Field> rest = new ArrayList<>();
    for (Link link : plan.links(type)) {
      if (!plan.self().equals(Optional.of(link))) {
        facts.add(field(number, thing, link));
      }
    }
    for (Fact fact : plan.facts(type)) {
      Sheet.Field field = field(number, thing, fact);
      (isWanted(field, fact) ? facts : rest).add(field);
    }
    return new Sheet.Block(
        number,
        titleOf(thing),
        place,
        null,
        facts,
        rest,
        thing == null ? List.of() : pairs(number, thing),
        lists(number, thing, type));
  }

  private String titleOf(@Nullable Thing thing) {
    if (thing == null) {
      return "";
    }
    Thing person =
        plan.self().filter(self -> self.owner() == thing.type()).map(thing::link).orElse(null);
    return person != null ? person.name() : thing.name();
  }

  private List<Sheet.Field> pairs(int owner, Thing thing) {
    List<Sheet.Field> fields = new ArrayList<>();
    for (Listing listing : plan.pairs(thing.type())) {
      Pairing pairing = Objects.requireNonNull(listing.pairing());
      for (Thing pair : thing.list(listing)) {
        Thing partner = pair.link(pairing.partner());
        if (partner != null && partner != thing.link(pairing.self())) {
          for (Fact fact : plan.facts(listing.element())) {
            pairField(owner, listing, pair, partner, fact).ifPresent(fields::add);
          }
        }
      }
    }
    return fields;
  }

  private Optional<Sheet.Field> pairField(
      int owner, Listing listing, Thing pair, Thing partner, Fact fact) {
    Sheet.Field field =
        field(
            "k." + owner + "." + listing.name() + "." + number(partner) + "." + fact.name(),
            pair,
            fact);
    OptionalInt number = retold.number(pair);
    boolean isAsked = number.isPresent() && asked.contains(name(number.getAsInt(), fact));
    Pairing pairing = Objects.requireNonNull(listing.pairing());
    boolean shown =
        fact == pairing.kind() || isAsked || !field.value().isEmpty() || wants(pair, fact);
    return shown
        ? Optional.of(
            new Sheet.Field(
                field.name(),
                partner.name() + ": " + field.label(),
                field.hint(),
                field.kind(),
                field.value(),
                field.options(),
                field.absent(),
                isAsked))
        : Optional.empty();
  }

  private boolean wants(Thing pair, Fact fact) {
    return questions.stream()
        .anyMatch(
            question ->
                question instanceof Cause.FactMissing(Fact missing, Thing about)
                    && missing == fact
                    && about == pair);
  }

  private List<Cause.Question> questions = List.of();

  /** Pairs have no numbers of their own before something is told of them. */
  SheetWriter asking(List<Cause.Question> all) {
    questions = List.copyOf(all);
    return this;
  }

  private Sheet.Rows rows(
      int owner, @Nullable Thing thing, Listing listing, List<Sheet.Block> blocks) {
    String name = owner + "." + listing.name();
    boolean told = thing != null && !thing.isOpen(listing);
    boolean isAsked = isAsked(thing, listing);
    boolean isRoot = owner == Change.ROOT;
    boolean offered = told || isAsked || isRoot || thing == null;
    boolean filled = blocks.stream().anyMatch(block -> !block.isNew());
    return new Sheet.Rows(
        texts.thing(listing.element(), language),
        blocks,
        "cl." + name,
        "c." + name,
        typed.has("cl." + name) ? typed.isTicked("c." + name) : offered,
        thing != null && !isRoot && !isAsked && !filled && thing.type() == personType());
  }

  private boolean isAsked(@Nullable Thing thing, Listing listing) {
    return questions.stream()
        .anyMatch(
            question ->
                question instanceof Cause.ListOpen(Listing open, Thing about)
                    && open == listing
                    && about == thing);
  }

  private @Nullable EntityType personType() {
    return plan.people().map(Listing::element).orElse(null);
  }

  private static String place(int owner, Listing listing) {
    return owner + "." + listing.name();
  }

  private int number(Thing thing) {
    return retold.number(thing).orElseThrow();
  }

  private static String name(int number, Fact fact) {
    return "f." + number + "." + fact.name();
  }

  private Sheet.Field field(int number, @Nullable Thing thing, Fact fact) {
    return field(name(number, fact), thing, fact);
  }

  private Sheet.Field field(String name, @Nullable Thing thing, Fact fact) {
    Fraction told = thing == null ? null : thing.fact(fact);
    String value =
        told == null ? "" : Entry.shown(fact, FactText.write(fact, told, retold.situation()));
    String absent =
        fact.absent()
            .map(none -> FactText.write(fact, none, retold.situation()))
            .map(word -> texts.special(fact, word, language).orElse(word))
            .orElse(null);
    return new Sheet.Field(
        name,
        texts.label(fact, language),
        texts.hint(fact, language).orElse(null),
        kind(fact),
        typed.has(name) ? typed.text(name) : value,
        options(fact),
        absent,
        asked.contains(name));
  }

  private Sheet.Field field(int number, @Nullable Thing thing, Link link) {
    Thing target = thing == null ? null : thing.link(link);
    String name = "l." + number + "." + link.name();
    List<Option> options =
        retold.situation().all(link.target()).stream()
            .filter(candidate -> retold.number(candidate).isPresent())
            .map(candidate -> Option.of(Integer.toString(number(candidate)), candidate.name()))
            .toList();
    return new Sheet.Field(
        name,
        texts.label(link, language),
        null,
        "choice",
        typed.has(name) ? typed.text(name) : target == null ? "" : Integer.toString(number(target)),
        options,
        null,
        false);
  }

  private static String kind(Fact fact) {
    return switch (fact.kind()) {
      case DAY -> "day";
      case MONEY, FINE -> "money";
      case NUMBER, COUNT -> "number";
      case TEST, WORD -> "choice";
      case NAME -> "text";
    };
  }

  private List<Option> options(Fact fact) {
    if (fact.kind() == Kind.TEST) {
      return List.of(Option.of("yes", "yes"), Option.of("no", "no"));
    }
    List<Option> options = new ArrayList<>();
    if (fact.kind() == Kind.WORD) {
      for (int place = 0; place < fact.words().size(); place++) {
        options.add(Option.of(fact.words().get(place), texts.word(fact, place, language)));
      }
    }
    return options;
  }
}
