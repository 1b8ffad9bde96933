package org.alimenta.office.site.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.law.Household;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;

/**
 * One visitor's household with all that was answered about it. When the people or the day change,
 * everything is told again, and what no longer has a place is dropped. Whoever uses it holds its
 * lock.
 */
final class Family {
  /** As many as a law can take, and not more than a page can show. */
  static final int MOST = 20;

  private Retelling retelling;
  private final List<Member> members = new ArrayList<>();
  private final List<Member> present = new ArrayList<>();
  private final KnownLaw law;
  private final Household household;
  private LocalDate day;
  private Talk talk;
  private int lastId;

  /**
   * @param retelling how answers are told again
   * @param day under whose law the family asks
   */
  Family(Retelling retelling, LocalDate day) {
    this.retelling = retelling;
    this.day = day;
    this.law = retelling.law();
    this.household = law.book().jurisdiction().household().orElseThrow();
    this.talk = begin();
  }

  /** From now on in another language. */
  void speak(Retelling other) {
    if (!other.language().equals(retelling.language())) {
      retelling = other;
      tellAgain(replies());
    }
  }

  KnownLaw law() {
    return law;
  }

  Household household() {
    return household;
  }

  LocalDate day() {
    return day;
  }

  Talk talk() {
    return talk;
  }

  Situation situation() {
    return talk.situation();
  }

  List<Member> members() {
    return Collections.unmodifiableList(members);
  }

  /** Those who were born on the day of the law. */
  boolean isPresent(Member member) {
    return !member.born().isAfter(day);
  }

  Optional<Member> member(int id) {
    return members.stream().filter(member -> member.id() == id).findFirst();
  }

  Optional<Member> self() {
    return members.stream().filter(member -> member.role() == household.self()).findFirst();
  }

  Spots spots() {
    return new Spots(talk.situation(), household, present);
  }

  /**
   * Adds somebody, or changes them.
   *
   * @param id of the one to change, or 0
   */
  void put(int id, int role, String name, LocalDate born) {
    Member before = member(id).orElse(null);
    if (before == null) {
      members.add(new Member(++lastId, role, name, born));
    } else {
      members.set(members.indexOf(before), new Member(id, role, name, born));
    }
    tellAgain(replies());
  }

  void remove(int id) {
    List<Reply> replies = replies();
    members.removeIf(member -> member.id() == id && member.role() != household.self());
    tellAgain(replies);
  }

  /** The same family under the law of another day. */
  void moveTo(LocalDate other) {
    List<Reply> replies = replies();
    day = other;
    tellAgain(replies);
  }

  /** A family that was kept. */
  void restore(List<Member> kept, List<Reply> replies) {
    members.clear();
    members.addAll(kept);
    lastId = kept.stream().mapToInt(Member::id).max().orElse(0);
    tellAgain(replies);
  }

  /** What was answered, so that it can be told again. */
  List<Reply> replies() {
    Spots spots = spots();
    List<Reply> replies = new ArrayList<>();
    for (Talk.Asked asked : talk.path()) {
      Question question = talk.here(asked.question());
      Map<String, String> fields = new TreeMap<>(asked.typed().fields());
      fields.keySet().removeIf(field -> !isOfAnswer(field));
      if (question instanceof Cause.LinkMissing(var link, Thing about) && asked.added() < 0) {
        Thing target = about.link(link);
        if (target != null) {
          fields.put(Reply.THING, spots.name(target));
        }
      }
      replies.add(new Reply(spots.name(question), fields));
    }
    return replies;
  }

  private static boolean isOfAnswer(String field) {
    return field.equals(Typed.ANSWER)
        || field.startsWith(Typed.ANSWER + ".")
        || field.equals(Typed.NONE)
        || field.equals(Typed.UNKNOWN)
        || field.equals("name");
  }

  private void tellAgain(List<Reply> replies) {
    int shown = talk.revision() + 1;
    talk = begin();
    Spots spots = spots();
    Prompts prompts = retelling.prompts(talk, day);
    for (Reply reply : replies) {
      spots
          .question(reply.asks())
          .ifPresent(question -> retelling.answering(talk, prompts).take(question, typed(reply)));
    }
    talk.goOnAt(shown);
  }

  private Typed typed(Reply reply) {
    Map<String, String> fields = new TreeMap<>(reply.fields());
    String target = fields.remove(Reply.THING);
    if (target != null) {
      spots()
          .thing(target)
          .ifPresent(thing -> fields.put(Typed.ANSWER, Integer.toString(thing.number())));
    }
    return new Typed(fields);
  }

  private Talk begin() {
    Situation situation = new Situation(law.book().caseType());
    present.clear();
    for (Member member : members) {
      if (isPresent(member)) {
        Thing person =
            situation.add(situation.root(), household.people(), retelling.called(member, this));
        person.set(household.role(), Fraction.of(member.role()));
        person.set(household.born(), Fraction.of(member.born().toEpochDay()));
        present.add(member);
      }
    }
    List<KnownBenefit> benefits = retelling.benefits(law, day);
    List<Decider> deciders = benefits.stream().map(KnownBenefit::decider).toList();
    return Talk.over(
        law, benefits, Interview.of(household, law.book().numbers(), situation, deciders, day));
  }
}
