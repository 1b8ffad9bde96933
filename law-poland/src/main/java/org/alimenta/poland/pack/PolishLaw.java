package org.alimenta.poland.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.Chapter;
import org.alimenta.law.Facts;
import org.alimenta.law.Household;
import org.alimenta.law.Jurisdiction;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;

/** The law of Poland, as the program finds it: every {@link Chapter} that calls itself Polish. */
public final class PolishLaw implements Jurisdiction {
  private static final String ID = "poland";

  /** The acts of the country first, then what others bring along, such as a commune. */
  private static final List<Chapter> CHAPTERS =
      Chapter.of(ID).stream().sorted(Comparator.comparing(PolishLaw::isLocal)).toList();

  /** Built once: a benefit is the same object for everybody who asks. */
  private static final List<Benefit<?>> BENEFITS =
      CHAPTERS.stream().flatMap(chapter -> chapter.benefits().stream()).toList();

  private static final Household HOUSEHOLD = household(CHAPTERS);

  private static boolean isLocal(Chapter chapter) {
    return !chapter.getClass().getPackageName().startsWith("org.alimenta.poland.");
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Facts<?> caseFacts() {
    return Case.IS;
  }

  @Override
  public List<Benefit<?>> benefits() {
    return BENEFITS;
  }

  @Override
  public List<String> numberFiles() {
    return CHAPTERS.stream().flatMap(chapter -> chapter.numberFiles().stream()).toList();
  }

  @Override
  public List<String> textFiles() {
    return Stream.concat(
            Stream.of("org/alimenta/poland/texts.yaml"),
            CHAPTERS.stream().flatMap(chapter -> chapter.textFiles().stream()))
        .toList();
  }

  /** Each folder says what follows for its own facts. */
  private static Household household(List<Chapter> chapters) {
    Household household =
        Household.of(Case.PEOPLE, Person.ROLE, Role.SELF, Role.CHILD, Person.BORN);
    chapters.forEach(chapter -> chapter.follow(household));
    return household;
  }

  @Override
  public Optional<String> commonProcedure() {
    return Optional.of("procedure");
  }

  @Override
  public Optional<Household> household() {
    return Optional.of(HOUSEHOLD);
  }

  @Override
  public List<String> lintFiles() {
    return Stream.concat(
            Stream.of("org/alimenta/poland/lint.yaml"),
            CHAPTERS.stream().flatMap(chapter -> chapter.lintFiles().stream()))
        .toList();
  }

  @Override
  public String currency() {
    return "PLN";
  }

  @Override
  public String language() {
    return "pl";
  }
}
