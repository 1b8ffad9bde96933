package org.alimenta.office.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.questions.Asks;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the law sees it: everything that was told is told again. Nothing is kept between two
 * pages but the draft, so any instance of the office can show the next one.
 */
final class Filled {
  /** Whose right it is: the answer "the applicant's own". */
  static final String SELF = "self";

  private static final int NOBODY = -1;

  /** Somebody for whom the applicant asks. */
  static final String CHILD = "child";

  private final Draft draft;
  private final Talk talk;
  private final Prompts prompts;
  private final int first;
  private int applicant = NOBODY;

  private Filled(Draft draft, Talk talk, Prompts prompts, int first) {
    this.draft = draft;
    this.talk = talk;
    this.prompts = prompts;
    this.first = first;
  }

  /** Tells a draft again. */
  static Filled of(Draft draft, Retelling how) {
    Talk talk = Talk.begin(how.benefits(draft), firstName(draft, how), how.today());
    int first =
        talk.situation().things().stream()
            .filter(thing -> People.birthday(thing).isPresent())
            .findFirst()
            .map(Thing::number)
            .orElse(talk.situation().root().number());
    Filled filled = new Filled(draft, talk, how.prompts(talk), first);
    how.arrival(talk).forEach((fact, value) -> talk.know(fact, talk.situation().root(), value));
    filled.addApplicant();
    filled.answerAgain(how);
    filled.findApplicant();
    filled.tellBirthdays();
    talk.goOnAt(draft.revision());
    return filled;
  }

  private static String firstName(Draft draft, Retelling how) {
    if (draft.takenOver()) {
      return draft.field("first", "name");
    }
    boolean self = draft.field("for", "whom").equals(SELF);
    String name =
        draft.field(self ? People.APPLICANT : People.page(how.firstNumber(draft)), "given");
    return name.isEmpty() ? how.nobody() : name;
  }

  private void addApplicant() {
    if (draft.takenOver() || !draft.has(People.APPLICANT)) {
      return;
    }
    if (draft.field("for", "whom").equals(SELF)) {
      applicant = first;
      return;
    }
    Listing people = talk.listOf(first().type());
    if (people != null && draft.has("for")) {
      applicant = talk.know(people, draft.field(People.APPLICANT, "given")).number();
    }
  }

  private void findApplicant() {
    String whom = draft.field("for", "whom");
    if (draft.takenOver() && whom.matches("\\d{1,6}")) {
      applicant = Integer.parseInt(whom);
    }
  }

  private void answerAgain(Retelling how) {
    for (Given given : draft.answers()) {
      Optional<Question> question =
          Asks.of(given.asks(), talk).filter(asked -> !isKnownOtherwise(asked, how));
      if (question.isPresent()) {
        talk.goOnAt(given.revision());
        how.answering(talk, prompts).take(question.get(), new Typed(given.fields()));
      }
    }
  }

  /** How the application comes is a fact, and a birthday stands on the page about the person. */
  private boolean isKnownOtherwise(Question question, Retelling how) {
    return question instanceof Cause.FactMissing(Fact fact, Thing about)
        && (how.isArrival(fact) || isBirthday(fact, about) && bornOf(about).isPresent());
  }

  private static boolean isBirthday(Fact fact, Thing about) {
    return People.birthday(about).filter(fact::equals).isPresent();
  }

  private void tellBirthdays() {
    for (Thing person : people()) {
      Fact born = People.birthday(person).orElseThrow();
      bornOf(person)
          .map(day -> Fraction.of(day.toEpochDay()))
          .filter(born::admits)
          .ifPresent(day -> talk.know(born, person, day));
    }
  }

  private Optional<LocalDate> bornOf(Thing person) {
    return People.born(draft.page(pageOf(person)));
  }

  Draft draft() {
    return draft;
  }

  Talk talk() {
    return talk;
  }

  Prompts prompts() {
    return prompts;
  }

  /** The first person of the case: the one whose right it is. */
  Thing first() {
    return talk.situation().things().get(first);
  }

  /** Who asks, where that is a person of the case. */
  @Nullable Thing applicant() {
    return people().stream()
        .filter(person -> person.number() == applicant)
        .findFirst()
        .orElse(null);
  }

  /** The human beings of the case, in the order in which they were told. */
  List<Thing> people() {
    return talk.situation().things().stream()
        .filter(thing -> People.birthday(thing).isPresent())
        .toList();
  }

  /** The page on which it stands who somebody is. */
  String pageOf(Thing person) {
    return person.number() == applicant ? People.APPLICANT : People.page(person.number());
  }

  /** People of whom nobody said yet who they are. */
  List<Thing> unnamed() {
    return people().stream().filter(person -> !draft.has(pageOf(person))).toList();
  }

  /**
   * The person whose birthday is asked and who is not known yet: the page about them comes first.
   */
  Optional<Thing> askedWho(Question question) {
    return question instanceof Cause.FactMissing(Fact fact, Thing about)
            && isBirthday(fact, about)
            && (!draft.has(pageOf(about)) || bornOf(about).isPresent())
        ? Optional.of(about)
        : Optional.empty();
  }

  /** All answers as they stand now, the new one in the place of the one that it changes. */
  List<Given> answers() {
    List<Talk.Asked> path = new ArrayList<>(talk.path());
    if (path.isEmpty()) {
      return List.of();
    }
    Talk.Asked last = path.getLast();
    String key = Asks.key(last.question());
    boolean more = last.question() instanceof Cause.ListOpen && last.added() >= 0;
    for (int i = 0; i < path.size() - 1 && !more && last.added() < 0; i++) {
      Talk.Asked earlier = path.get(i);
      if (earlier.added() < 0 && Asks.key(earlier.question()).equals(key)) {
        path.removeLast();
        path.set(i, last);
        break;
      }
    }
    return path.stream().map(Filled::given).toList();
  }

  /** An answer of a conversation, so that it can be given again. */
  static Given given(Talk.Asked asked) {
    Map<String, String> fields = asked.typed().answer();
    // An office must know; nobody leaves a question of an application out.
    fields.remove(Typed.UNKNOWN);
    return new Given(asked.revision(), Asks.key(asked.question()), fields);
  }

  /** What every benefit means for every person, as far as it is told. */
  List<Answer> results() {
    return talk.benefits().stream()
        .flatMap(known -> known.decider().decideAll(talk.situation()).stream())
        .toList();
  }

  /** What the laws of the benefits say in the application, each sentence once. */
  List<String> said(String part, Language language) {
    return talk.benefits().stream()
        .flatMap(
            known -> known.law().words().texts().application(known.id(), part, language).stream())
        .distinct()
        .toList();
  }

  /** Whether a law wants to know something that none of its rules asks. */
  boolean asksFurther() {
    return !said("further", Language.ENGLISH).isEmpty();
  }

  /** Whether nobody of the case may ask yet. */
  boolean isTooEarly() {
    List<Answer> results = results();
    return !results.isEmpty()
        && results.stream().allMatch(result -> result.outcome().equals(Outcome.TOO_EARLY));
  }

  /**
   * The papers that the applicant has to bring, each once; what the office fetches is not asked.
   */
  List<PaperDue> papers() {
    Map<String, PaperDue> papers = new LinkedHashMap<>();
    for (Answer result : results()) {
      for (PaperDue due : result.papers()) {
        if (due.certain() && !due.officeFetches()) {
          papers.putIfAbsent(due.paper().id() + " " + due.about().number(), due);
        }
      }
    }
    return List.copyOf(papers.values());
  }
}
