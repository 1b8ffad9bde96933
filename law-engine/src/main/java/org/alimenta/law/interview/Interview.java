package org.alimenta.law.interview;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/**
 * Asks for a case one question at a time. The next question is always the first one that a decision
 * still waits for; when every decision is settled there is none.
 *
 * <p>Not for use by several threads at once.
 */
public final class Interview {
  private final List<Decider> deciders;
  private Situation situation;
  private final Deque<Step> steps = new ArrayDeque<>();

  /** What was asked, and the case as it was before the answer. */
  private record Step(Question question, Situation before) {}

  /**
   * @param today what the clock says where the law asks it, such as the day of decision
   */
  public Interview(Situation situation, List<Decider> deciders, LocalDate today) {
    this.situation = situation;
    this.deciders = List.copyOf(deciders);
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
    situation.completePairs();
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

  /** Every benefit for every person whose right it can be. */
  public List<Answer> answers() {
    List<Answer> answers = new ArrayList<>();
    deciders.forEach(decider -> answers.addAll(decider.decideAll(situation)));
    return answers;
  }

  /**
   * The question whose answer a decision needs next. There is none when all are settled, or when
   * what is left is not for the applicant to tell.
   */
  public Optional<Question> next() {
    return answers().stream()
        .filter(answer -> !answer.isSettled())
        .flatMap(answer -> answer.questions().stream())
        .map(this::asked)
        .filter(Interview::isForApplicant)
        .findFirst();
  }

  /** Pairs are made, not told: whether there are more depends on the list that they are made of. */
  private Question asked(Question question) {
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
    about.set(fact, value);
    remember(new Cause.FactMissing(fact, about), before);
  }

  public void tell(Link link, Thing about, Thing target) {
    Situation before = situation.copy();
    about.set(link, target);
    remember(new Cause.LinkMissing(link, about), before);
  }

  /** One more element of a list. */
  public Thing add(Listing listing, Thing owner, String name) {
    Situation before = situation.copy();
    Thing element = situation.add(owner, listing, name);
    remember(new Cause.ListOpen(listing, owner), before);
    return element;
  }

  /** There is no further element. */
  public void close(Listing listing, Thing owner) {
    Situation before = situation.copy();
    owner.close(listing);
    remember(new Cause.ListOpen(listing, owner), before);
  }

  private void remember(Question question, Situation before) {
    complete();
    steps.push(new Step(question, before));
  }

  /** Takes the last answer back and returns what it answered; empty at the beginning. */
  public Optional<Question> back() {
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    Step last = steps.pop();
    situation = last.before();
    Question question = last.question();
    Thing about = situation.things().get(question.about().number());
    return Optional.of(
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> new Cause.FactMissing(fact, about);
          case Cause.LinkMissing(Link link, _) -> new Cause.LinkMissing(link, about);
          case Cause.ListOpen(Listing listing, _) -> new Cause.ListOpen(listing, about);
        });
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
