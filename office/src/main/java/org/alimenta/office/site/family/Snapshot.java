package org.alimenta.office.site.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alimenta.law.node.Kind;
import org.alimenta.law.situation.Cause;
import org.alimenta.office.site.questions.Typed;

/**
 * A family as it is kept: without names. What people call each other and who pays them becomes a
 * number.
 */
record Snapshot(LocalDate day, List<Person> people, List<Reply> replies) {

  record Person(int id, int role, LocalDate born) {}

  static Snapshot of(Family family) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Reply> replies = new ArrayList<>();
    for (Reply reply : family.replies()) {
      Map<String, String> fields = new TreeMap<>(reply.fields());
      fields.remove("name");
      if (isName(family, reply) && fields.containsKey(Typed.ANSWER)) {
        fields.computeIfPresent(
            Typed.ANSWER,
            (_, name) -> names.computeIfAbsent(name, _ -> Integer.toString(names.size() + 1)));
      }
      replies.add(new Reply(reply.asks(), fields));
    }
    return new Snapshot(
        family.day(),
        family.members().stream()
            .map(member -> new Person(member.id(), member.role(), member.born()))
            .toList(),
        replies);
  }

  private static boolean isName(Family family, Reply reply) {
    return family
        .spots()
        .question(reply.asks())
        .filter(
            question ->
                question instanceof Cause.FactMissing(var fact, _) && fact.kind() == Kind.NAME)
        .isPresent();
  }

  List<Member> members() {
    return people.stream()
        .map(person -> new Member(person.id(), person.role(), "", person.born()))
        .toList();
  }

  @Override
  public String toString() {
    return "a family";
  }
}
