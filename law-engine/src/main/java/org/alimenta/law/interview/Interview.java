package org.alimenta.law.interview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.alimenta.law.Household;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a case one question at a time, and nothing that no decision waits for; when every
 * decision is settled there is no question. The order is that of the acts. A whole household is
 * asked in the order of its topics, and then what most benefits wait for; what was begun, such as
 * an income, is finished before.
 *
 * <p>Not for use by several threads at once.
 */
public final class Interview {
  private final List<Decider> deciders;
  private Situation situation;
  private final @Nullable Following following;
  private final Deque<Step> steps = new ArrayDeque<>();
  // What is settled stays settled while only more is told.
  private final Map<Settled, Answer> settled = new TreeMap<>();
  private final Set<String> left = new HashSet<>();
  private @Nullable Optional<Question> next;
  private int focus;

  /** What was asked, and the case as it was before the answer. */
  private record Step(Question question, Situation before, boolean isLeft) {}

  /** The answer of one decider about one thing. */
  private record Settled(int decider, int thing) implements Comparable<Settled> {
    @Override
    public int compareTo(Settled other) {
      return Comparator.comparingInt(Settled::decider)
          .thenComparingInt(Settled::thing)
          .compare(this, other);
    }
  }

  /**
   * @param today what the clock says where the law asks it, such as the day of decision
   */
  public Interview(Situation situation, List<Decider> deciders, LocalDate today) {
    this(situation, deciders, today, null);
  }

  private Interview(
      Situation situation, List<Decider> deciders, LocalDate today, @Nullable Following following) {
    this.situation = situation;
    this.deciders = List.copyOf(deciders);
    this.following = following;
    Thing root = situation.root();
    for (Fact fact : root.type().facts()) {
      if (!fact.isAsked() && !fact.isMonthly() && root.fact(fact) == null) {
        root.set(fact, Fraction.of(today.toEpochDay()));
      }
    }
    complete();
  }

  /**
   * What only an office can know is not asked of a parent: lists of such things are taken to be
   * empty, and whoever shows the answer must say so.
   */
  public List<Cause.ListOpen> assumedEmpty() {
    List<Cause.ListOpen> assumed = new ArrayList<>();
    for (Thing thing : situation.things()) {
      for (Listing listing : thing.type().listings()) {
        if (isForOfficeOnly(listing)) {
          assumed.add(new Cause.ListOpen(listing, thing));
        }
      }
    }
    return assumed;
  }

  /** What was taken for granted because it is usual, so that it is not asked. */
  public List<Question> supposed() {
    return following == null ? List.of() : following.supposed(situation);
  }

  private static boolean isForOfficeOnly(Listing listing) {
    List<Fact> facts = listing.element().facts();
    return !facts.isEmpty() && facts.stream().noneMatch(Interview::isForApplicant);
  }

  private static boolean isForApplicant(Fact fact) {
    return fact.sources().contains(Fact.Source.APPLICANT);
  }

  private static boolean isForApplicant(Question question) {
    return !(question instanceof Cause.FactMissing(Fact fact, _)) || isForApplicant(fact);
  }

  private void complete() {
    next = null;
    situation.completePairs();
    if (following != null) {
      following.complete(situation);
    }
    assumedEmpty().forEach(assumed -> assumed.about().close(assumed.listing()));
  }

  /**
   * Begins with one person whose right the benefits may be, about whom nothing is known yet.
   *
   * @param name what to call that person
   * @param today what the clock says where the law asks it, such as the day of decision
   */
  public static Interview start(
      EntityType top, List<Decider> deciders, String name, LocalDate today) {
    Situation situation = new Situation(top);
    Set<EntityType> subjects = new HashSet<>();
    for (Decider decider : deciders) {
      EntityType subject = decider.benefit().subject().type();
      if (subjects.add(subject)) {
        listOf(top, subject).ifPresent(listing -> addWithLinks(situation, listing, name));
      }
    }
    return new Interview(situation, deciders, today);
  }

  /**
   * Begins with everybody of a household, who were told with their roles. What follows from them is
   * not asked. Of what else a benefit can be about, such as a dwelling, there is one.
   *
   * @param situation with the people; it becomes the interview's own
   * @param today the day on which they ask
   */
  public static Interview of(
      Household household,
      Numbers numbers,
      Situation situation,
      List<Decider> deciders,
      LocalDate today) {
    Thing root = situation.root();
    root.close(household.people());
    Fact asked = household.asked();
    if (asked != null) {
      root.set(asked, Fraction.of(today.toEpochDay()));
    }
    household.given().forEach(given -> root.set(given.fact(), given.value()));
    Set<EntityType> known = new HashSet<>(Set.of(household.people().element()));
    household.made().forEach(made -> known.add(made.listing().element()));
    for (Decider decider : deciders) {
      EntityType subject = decider.benefit().subject().type();
      if (known.add(subject)) {
        listOf(root.type(), subject)
            .ifPresent(
                listing -> {
                  situation.add(root, listing, "");
                  root.close(listing);
                });
      }
    }
    return new Interview(situation, deciders, today, new Following(household, numbers));
  }

  private static Optional<Listing> listOf(EntityType top, EntityType element) {
    return top.listings().stream().filter(l -> l.element().equals(element)).findFirst();
  }

  private static void addWithLinks(Situation situation, Listing listing, String name) {
    Thing thing = situation.add(situation.root(), listing, name);
    for (Link link : thing.type().links()) {
      listOf(situation.root().type(), link.target())
          .ifPresent(targets -> thing.set(link, situation.add(situation.root(), targets, name)));
    }
  }

  public Situation situation() {
    return situation;
  }

  /**
   * The case as it would be if something were different, with what follows from that. This
   * interview does not change.
   */
  public Situation supposing(Consumer<Situation> change) {
    Situation copy = situation.copy();
    change.accept(copy);
    copy.completePairs();
    if (following != null) {
      new Following(following).complete(copy);
    }
    return copy;
  }

  /** Every benefit for every person whose right it can be. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    deciders.forEach(decider -> answers.addAll(decider.decideAll(situation)));
    return answers;
  }

  /**
   * The question that is asked next. There is none when all decisions are settled, or when what is
   * left is not for the applicant to tell.
   */
  public Optional<Question> next() {
    Optional<Question> found = next;
    if (found == null) {
      found = first();
      next = found;
    }
    return found;
  }

  /** What waits for an answer: benefits, and questions that it may answer on its way. */
  private record Waiting(Set<Decider> benefits, Set<String> questions) {
    Waiting() {
      this(new LinkedHashSet<>(), new HashSet<>());
    }
  }

  /** Every question that a decision waits for, with what does. */
  private Map<Question, Waiting> wanted() {
    Map<Question, Waiting> wanted = new LinkedHashMap<>();
    for (int i = 0; i < deciders.size(); i++) {
      Decider decider = deciders.get(i);
      for (Answer answer : outlines(i)) {
        if (!answer.isSettled()) {
          for (Question question : answer.questions()) {
            asked(question)
                .map(asked -> wanted.computeIfAbsent(asked, _ -> new Waiting()))
                .ifPresent(
                    waiting -> {
                      waiting.benefits().add(decider);
                      waiting.questions().add(key(question));
                    });
          }
        }
      }
    }
    return wanted;
  }

  private List<Answer> outlines(int place) {
    Decider decider = deciders.get(place);
    List<Thing> open = new ArrayList<>();
    List<Answer> outlines = new ArrayList<>();
    for (Thing subject : situation.all(decider.benefit().subject().type())) {
      Answer known = settled.get(new Settled(place, subject.number()));
      if (known == null) {
        open.add(subject);
      } else {
        outlines.add(known);
      }
    }
    for (Answer answer : decider.outlines(situation, open)) {
      if (answer.isSettled()) {
        settled.put(new Settled(place, answer.subject().number()), answer);
      }
      outlines.add(answer);
    }
    return outlines;
  }

  private Optional<Question> first() {
    Map<Question, Waiting> wanted = wanted();
    if (following == null) {
      return wanted.keySet().stream().findFirst();
    }
    // Of equals the minimum is the first.
    return wanted.keySet().stream().min(order(following, wanted));
  }

  private Comparator<Question> order(Following household, Map<Question, Waiting> wanted) {
    Thing begun = situation.things().get(Math.min(focus, situation.things().size() - 1));
    return Comparator.comparing((Question question) -> !isWithin(question.about(), begun))
        .thenComparing(question -> isWithin(question.about(), begun) ? place(question) : 0)
        .thenComparing(household::topic)
        .thenComparing(question -> !holderOf(question.about()).equals(holderOf(begun)))
        .thenComparing(question -> -Objects.requireNonNull(wanted.get(question)).benefits().size())
        .thenComparing(
            question -> -Objects.requireNonNull(wanted.get(question)).questions().size());
  }

  /** Facts in the order in which they are declared, then lists and links. */
  private static int place(Question question) {
    return question instanceof Cause.FactMissing(Fact fact, _) ? fact.place() : Integer.MAX_VALUE;
  }

  /** What is told of a part of something, such as an income, is told to its end. */
  private static boolean isWithin(Thing about, Thing begun) {
    Thing owner = begun.owner();
    return about.equals(begun) && owner != null && owner.owner() != null;
  }

  /** The thing of the whole case that this is or belongs to. */
  private static Thing holderOf(Thing thing) {
    Thing holder = thing;
    for (Thing owner = thing.owner();
        owner != null && owner.owner() != null;
        owner = owner.owner()) {
      holder = owner;
    }
    return holder;
  }

  /**
   * What the law looks for in a fact that it waits for, such as the years whose income counts;
   * ascending, each once. Empty where it takes any value.
   */
  public List<Fraction> sought(Fact fact) {
    return deciders.stream()
        .filter(decider -> waitsFor(decider, fact))
        .flatMap(decider -> Sought.of(fact, decider, situation))
        .distinct()
        .sorted()
        .toList();
  }

  private boolean waitsFor(Decider decider, Fact fact) {
    return decider.decideAll(situation).stream()
        .flatMap(answer -> answer.questions().stream())
        .anyMatch(
            question ->
                question instanceof Cause.FactMissing(Fact missing, _) && missing.equals(fact));
  }

  /** Others of which the same is waited for too. */
  public List<Thing> alsoAsked(Question question) {
    return wanted().keySet().stream()
        .filter(other -> isSame(other, question) && !other.equals(question))
        .map(Question::about)
        .toList();
  }

  private static boolean isSame(Question one, Question other) {
    return switch (one) {
      case Cause.FactMissing(Fact fact, _) ->
          other instanceof Cause.FactMissing(Fact same, _) && same.equals(fact);
      case Cause.LinkMissing(Link link, _) ->
          other instanceof Cause.LinkMissing(Link same, _) && same.equals(link);
      case Cause.ListOpen(Listing listing, Thing owner) ->
          other instanceof Cause.ListOpen(Listing same, _)
              && same.equals(listing)
              && owner.list(listing).isEmpty();
    };
  }

  /** What people can be asked in order to know this, unless they said that they do not know it. */
  private Optional<Question> asked(Question question) {
    Question told = ofWhole(question);
    if (following != null) {
      Optional<Question> before =
          following.before(told, situation).stream().filter(this::isOpen).findFirst();
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.of(told).filter(this::isOpen);
  }

  private boolean isOpen(Question question) {
    return isForApplicant(question) && !left.contains(key(question));
  }

  private static String key(Question question) {
    String what =
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> fact.id();
          case Cause.LinkMissing(Link link, _) -> link.id();
          case Cause.ListOpen(Listing listing, _) -> listing.id();
        };
    return what + " " + question.about().number();
  }

  /** Pairs are made, not told: whether there are more depends on the list that they are made of. */
  private Question ofWhole(Question question) {
    if (question instanceof Cause.ListOpen(Listing listing, _) && listing.pairing() != null) {
      Pairing pairing = listing.pairing();
      return new Cause.ListOpen(pairing.with(), situation.root());
    }
    return question;
  }

  /**
   * @throws IllegalArgumentException when the value is outside the range that the fact declares
   */
  public void tell(Fact fact, Thing about, Fraction value) {
    Situation before = situation.copy();
    if (about.fact(fact) != null) {
      settled.clear();
    }
    if (following != null) {
      following.told(fact, about);
    }
    about.set(fact, value);
    focus = about.number();
    remember(new Cause.FactMissing(fact, about), before);
  }

  public void tell(Link link, Thing about, Thing target) {
    Situation before = situation.copy();
    if (about.link(link) != null) {
      settled.clear();
    }
    about.set(link, target);
    focus = about.number();
    remember(new Cause.LinkMissing(link, about), before);
  }

  /** One more element of a list. */
  public Thing add(Listing listing, Thing owner, String name) {
    Situation before = situation.copy();
    if (!owner.isOpen(listing)) {
      settled.clear();
    }
    Thing element = situation.add(owner, listing, name);
    focus = element.number();
    remember(new Cause.ListOpen(listing, owner), before);
    return element;
  }

  /** There is no further element. */
  public void close(Listing listing, Thing owner) {
    Situation before = situation.copy();
    owner.close(listing);
    focus = owner.number();
    remember(new Cause.ListOpen(listing, owner), before);
  }

  /** Nobody knows the answer; it is not asked again. */
  public void leave(Question question) {
    boolean isNew = left.add(key(question));
    next = null;
    steps.push(new Step(question, situation.copy(), isNew));
  }

  private void remember(Question question, Situation before) {
    boolean wasLeft = left.remove(key(question));
    complete();
    steps.push(new Step(question, before, false));
    if (wasLeft) {
      settled.clear();
    }
  }

  /** Whether somebody said that they do not know the answer. */
  public boolean isLeft(Question question) {
    return left.contains(key(question));
  }

  /** Takes the last answer back and returns what it answered; empty at the beginning. */
  public Optional<Question> back() {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    Step last = steps.pop();
    situation = last.before();
    settled.clear();
    next = null;
    Question question = last.question();
    if (last.isLeft()) {
      left.remove(key(question));
    }
    focus = question.about().number();
    return Optional.of(question.askedOf(situation.things().get(question.about().number())));
  }

  /** How many answers were given. */
  public int length() {
    return steps.size();
  }

  /** What was asked so far, the first question first; a question that was answered again twice. */
  public List<Question> asked() {
    List<Question> asked = new ArrayList<>();
    steps.forEach(step -> asked.add(step.question()));
    Collections.reverse(asked);
    return asked;
  }
}
