package org.alimenta.law.lawbook;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.LocalFile;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.text.LawWords;

/**
 * The law of one country or state, ready for use: its numbers are read and checked, and each
 * benefit has its decider. It never changes and may be used by several threads.
 */
public final class Lawbook {
  private final Jurisdiction jurisdiction;
  private final Numbers numbers;
  private final LawTexts texts;
  private final Map<String, Decider> deciders = new LinkedHashMap<>();
  // What was known on a day changes only on few days.
  private final Map<LocalDate, Lawbook> earlier = new ConcurrentHashMap<>();

  private Lawbook(Jurisdiction jurisdiction, Numbers numbers, LawTexts texts) {
    this.jurisdiction = jurisdiction;
    this.numbers = numbers;
    this.texts = texts;
    for (Benefit<?> benefit : jurisdiction.benefits()) {
      if (deciders.put(benefit.id(), new Decider(benefit, numbers)) != null) {
        throw new IllegalStateException("Two benefits are called '" + benefit.id() + "'.");
      }
    }
  }

  /**
   * Reads the law of {@code jurisdiction}.
   *
   * @throws SourceException when a file of numbers is faulty, with every problem of every file
   * @throws IllegalArgumentException when a rule names a number that does not exist
   */
  public static Lawbook of(Jurisdiction jurisdiction) {
    List<Resource> files =
        jurisdiction.numberFiles().stream()
            .map(name -> Resource.onClassPath(jurisdiction.getClass(), name))
            .toList();
    return new Lawbook(jurisdiction, Numbers.load(files), new LawTexts(jurisdiction));
  }

  /**
   * The same law with other answers to open questions, or with delegated amounts tried out.
   *
   * @param choices as {@link Numbers#with} takes them
   * @throws IllegalArgumentException with every reason, one a line
   */
  public Lawbook with(Map<NumberId, String> choices) {
    return choices.isEmpty() ? this : new Lawbook(jurisdiction, numbers.with(choices), texts);
  }

  /**
   * The same law where a commune has set values and its office has answered open questions.
   *
   * @throws SourceException with everything that is wrong with the file
   */
  public Lawbook with(LocalFile file) {
    return new Lawbook(jurisdiction, numbers.with(file), texts);
  }

  /**
   * This law as an office could know it at the end of a day: a value that a later law brought with
   * effect from an earlier day is not there yet. The same object when nothing came later.
   */
  public Lawbook asKnownOn(LocalDate day) {
    NavigableSet<LocalDate> later = numbers.knownLater();
    LocalDate reached = later.floor(day);
    return later.higher(day) == null
        ? this
        : earlier.computeIfAbsent(
            reached == null ? LocalDate.MIN : reached,
            known -> new Lawbook(jurisdiction, numbers.asKnownOn(known), texts));
  }

  /** {@code poland}. */
  public String id() {
    return jurisdiction.id();
  }

  public Jurisdiction jurisdiction() {
    return jurisdiction;
  }

  public Numbers numbers() {
    return numbers;
  }

  /**
   * This law with its words, read at first use.
   *
   * @throws SourceException when a file of words is faulty
   */
  public LawWords words() {
    return new LawWords(jurisdiction, texts.get(), numbers);
  }

  /** What a case of this law is. */
  public EntityType caseType() {
    return jurisdiction.caseFacts().type();
  }

  /** In the order in which the law pack lists them. */
  public List<Benefit<?>> benefits() {
    return deciders.values().stream().<Benefit<?>>map(Decider::benefit).toList();
  }

  public List<String> benefitIds() {
    return List.copyOf(deciders.keySet());
  }

  public Optional<Decider> decider(String benefit) {
    return Optional.ofNullable(deciders.get(benefit));
  }

  /**
   * A term of procedure on a day: the benefit's own, or else that of the procedure which it shares
   * with others, or else the common one of this law.
   *
   * @param name without a prefix: {@code appeal-days}
   * @return empty where none of them names such a term for that day
   */
  public Optional<Figure> term(String benefit, String name, LocalDate on) {
    Stream<String> own =
        decider(benefit).stream()
            .flatMap(decider -> Stream.of(benefit, decider.benefit().procedure()));
    return Stream.concat(own, jurisdiction.commonProcedure().stream())
        .map(prefix -> NumberId.of(prefix + "/" + name))
        .flatMap(id -> numbers.all().stream().filter(number -> number.id().equals(id)))
        .flatMap(number -> Optional.ofNullable(number.find(on.toEpochDay(), null)).stream())
        .findFirst();
  }

  /**
   * One answer for each benefit and each person whose right it can be.
   *
   * @param benefits ids of this law; when there are none, all benefits
   * @throws IllegalArgumentException for an id that is not of this law
   */
  public List<Answer> decide(Situation situation, List<String> benefits) {
    return (benefits.isEmpty() ? benefitIds() : benefits)
        .stream()
            .map(
                id ->
                    decider(id)
                        .orElseThrow(
                            () -> new IllegalArgumentException("No benefit '" + id + "'.")))
            .flatMap(decider -> decider.decideAll(situation).stream())
            .toList();
  }

  @Override
  public String toString() {
    return id();
  }
}
