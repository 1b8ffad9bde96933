package org.alimenta.office.site.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.alimenta.law.casefile.Admissions;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.EntityType.Admission;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.jspecify.annotations.Nullable;

/**
 * One person's way through the questions. Whoever uses it holds its lock: a visitor who clicks
 * twice sends two requests.
 *
 * <p>Each page that is shown carries the revision it was shown at, and every change makes a new
 * one. So an answer from a page that the browser kept is known to be old: it changes the answer
 * that was given on that page if that still stands, and otherwise nothing.
 */
public final class Talk {

  /** A kind of mistake that no single answer shows. */
  public static final class Contradiction extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Admission> broken;

    Contradiction(List<Admission> broken) {
      super(broken.toString());
      this.broken = List.copyOf(broken);
    }

    public List<Admission> broken() {
      return broken;
    }
  }

  /**
   * One answered page.
   *
   * @param revision at which its page was shown
   * @param typed what answered it
   * @param steps how many answers of the interview it gave
   * @param added the number of the thing that it added, or -1
   */
  public record Asked(int revision, Question question, Typed typed, int steps, int added) {}

  private final KnownLaw law;
  private final List<KnownBenefit> benefits;
  private final Admissions admissions;
  private final Interview interview;
  private final List<Asked> path = new ArrayList<>();
  private int revision;

  private Talk(KnownLaw law, List<KnownBenefit> benefits, Interview interview) {
    this.law = law;
    this.benefits = List.copyOf(benefits);
    this.admissions = new Admissions(law.book());
    this.interview = interview;
  }

  /**
   * @param benefits of one law, at least one
   * @param name what to call the first person
   * @param today the day of the decision
   */
  public static Talk begin(List<KnownBenefit> benefits, String name, LocalDate today) {
    KnownLaw law = benefits.getFirst().law();
    List<Decider> deciders = benefits.stream().map(KnownBenefit::decider).toList();
    Interview interview = Interview.start(law.book().caseType(), deciders, name, today);
    return new Talk(law, benefits, interview);
  }

  /**
   * A conversation about a whole household, whose people were told already.
   *
   * @param benefits of this law
   */
  public static Talk over(KnownLaw law, List<KnownBenefit> benefits, Interview interview) {
    return new Talk(law, benefits, interview);
  }

  public KnownLaw law() {
    return law;
  }

  public List<KnownBenefit> benefits() {
    return benefits;
  }

  public Situation situation() {
    return interview.situation();
  }

  public int revision() {
    return revision;
  }

  /** How many pages were answered. */
  public int length() {
    return path.size();
  }

  public List<Asked> path() {
    return Collections.unmodifiableList(path);
  }

  public Optional<Question> next() {
    return interview.next();
  }

  /** The case as it would be if something were different. */
  public Situation supposing(Consumer<Situation> change) {
    return interview.supposing(change);
  }

  /** Lists that only an office can know and that were taken to be empty. */
  public List<Cause.ListOpen> assumed() {
    return interview.assumedEmpty();
  }

  /** What was taken for granted of a household because it is usual, so that it was not asked. */
  public List<Question> supposed() {
    return interview.supposed();
  }

  /** The question of the page that was shown at a revision, while its answer still stands. */
  public Optional<Question> askedAt(int shown) {
    return shown == revision
        ? next()
        : path.stream()
            .filter(asked -> asked.revision() == shown)
            .findFirst()
            .map(asked -> here(asked.question()));
  }

  /** The same question about the thing as it is now: taking answers back makes copies. */
  public Question here(Question question) {
    return question.askedOf(situation().things().get(question.about().number()));
  }

  /**
   * @param all whom the same answer is about, at least one; each is an answer of its own
   */
  void tell(Fact fact, List<Thing> all, Fraction value, Typed typed) throws Contradiction {
    for (Thing about : all) {
      interview.tell(fact, about, value);
      path.add(new Asked(revision, new Cause.FactMissing(fact, about), typed, 1, -1));
    }
    revision++;
    refuseContradictions();
  }

  /** What the law looks for in a fact that is asked; empty where it takes any value. */
  List<Fraction> sought(Fact fact) {
    return interview.sought(fact);
  }

  /** Others of whom the same is asked too. */
  public List<Thing> alsoAsked(Question question) {
    return interview.alsoAsked(question);
  }

  /** Nobody knows the answer; what rests on it cannot be checked. */
  void leave(Question question, Typed typed) {
    interview.leave(question);
    remember(question, typed, 1, -1);
  }

  /** Whether somebody said that they do not know the answer. */
  public boolean isLeft(Question question) {
    return interview.isLeft(question);
  }

  void tell(Link link, Thing about, Thing target, Typed typed) throws Contradiction {
    interview.tell(link, about, target);
    remember(new Cause.LinkMissing(link, about), typed, 1, -1);
    refuseContradictions();
  }

  /** The link leads to somebody who was not mentioned before. */
  void tellNew(Link link, Thing about, Listing listing, String name, Typed typed)
      throws Contradiction {
    Thing added = interview.add(listing, situation().root(), name);
    interview.tell(link, about, added);
    remember(new Cause.LinkMissing(link, about), typed, 2, added.number());
    refuseContradictions();
  }

  void add(Listing listing, Thing owner, String name, Typed typed) {
    Thing added = interview.add(listing, owner, name);
    remember(new Cause.ListOpen(listing, owner), typed, 1, added.number());
  }

  /**
   * @param all owners of whom there are no more elements, at least one
   */
  void close(Listing listing, List<Thing> all, Typed typed) {
    for (Thing owner : all) {
      interview.close(listing, owner);
      path.add(new Asked(revision, new Cause.ListOpen(listing, owner), typed, 1, -1));
    }
    revision++;
  }

  private void remember(Question question, Typed typed, int steps, int added) {
    path.add(new Asked(revision, question, typed, steps, added));
    revision++;
  }

  /** What is known from elsewhere, so that it is not asked; it is no answer and stays. */
  public void know(Fact fact, Thing about, Fraction value) {
    interview.tell(fact, about, value);
  }

  /** Somebody who is known from elsewhere; to be told before the first answer. */
  public Thing know(Listing listing, String name) {
    return interview.add(listing, situation().root(), name);
  }

  /** Which conditions of the law on what can be true are broken by what is known now. */
  public List<Admission> contradictions() {
    return admissions.broken(situation());
  }

  /**
   * The page that is shown next has this revision: for a conversation that is told again.
   *
   * @param at not lower than now
   */
  public void goOnAt(int at) {
    revision = Math.max(revision, at);
  }

  /** An answer that contradicts another one is taken back before anybody sees it. */
  private void refuseContradictions() throws Contradiction {
    List<Admission> broken = contradictions();
    if (!broken.isEmpty()) {
      takeBack();
      revision--;
      throw new Contradiction(broken);
    }
  }

  /** Takes the last answer back; false at the beginning. */
  public boolean back() {
    if (path.isEmpty()) {
      return false;
    }
    takeBack();
    revision++;
    return true;
  }

  /** What one page told, of however many. */
  private void takeBack() {
    int page = path.getLast().revision();
    while (!path.isEmpty() && path.getLast().revision() == page) {
      Asked last = path.removeLast();
      for (int i = 0; i < last.steps(); i++) {
        interview.back();
      }
    }
  }

  /**
   * Goes back to before a thing was added.
   *
   * @param number the thing's
   * @return false when it was not added by an answer
   */
  public boolean remove(int number) {
    if (path.stream().noneMatch(asked -> asked.added() == number)) {
      return false;
    }
    while (path.getLast().added() != number) {
      takeBack();
    }
    takeBack();
    revision++;
    return true;
  }

  /** The list of the whole case that holds things of a kind, where there is one. */
  public @Nullable Listing listOf(EntityType type) {
    return situation().root().type().listings().stream()
        .filter(listing -> listing.element().equals(type))
        .findFirst()
        .orElse(null);
  }

  /** Applies what every language of a name shares: no line breaks, not endless. */
  public static String tidy(String name, UnaryOperator<String> otherwise) {
    String plain = name.strip().replaceAll("\\p{Cntrl}", " ");
    String bare = plain.length() > 40 ? plain.substring(0, 40).strip() : plain;
    return bare.isEmpty() ? otherwise.apply(bare) : bare;
  }
}
