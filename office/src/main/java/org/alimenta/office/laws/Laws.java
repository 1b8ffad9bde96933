package org.alimenta.office.laws;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.lawbook.LocalLaws;
import org.alimenta.law.numbers.DatedNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Every law that stands on the class path, with what the commune has set. It is read once, when the
 * office starts, so that a fault in a file of law stops the start and not a reader's page.
 */
@Component
public class Laws {

  private final List<KnownLaw> all;
  private final Clock clock;

  /**
   * @param localValues the file or folder in which the office keeps what its commune has set; blank
   *     where it has none
   * @throws org.alimenta.law.source.SourceException when a value in it may not be set
   */
  Laws(Clock clock, @Value("${alimenta.local-values:}") String localValues) {
    this.clock = clock;
    List<Lawbook> laws = Lawbooks.all();
    this.all =
        (localValues.isBlank() ? laws : LocalLaws.of(laws, Path.of(localValues.strip())))
            .stream().map(KnownLaw::of).toList();
  }

  public List<KnownLaw> all() {
    return all;
  }

  /**
   * @throws IllegalArgumentException when there is no law of that id
   */
  public KnownLaw law(String id) {
    return all.stream()
        .filter(law -> law.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No law '" + id + "'."));
  }

  /**
   * The law as an office could know it on a day, for decisions of that day.
   *
   * @throws IllegalArgumentException when there is no law of that id
   */
  public Lawbook asKnownOn(String id, LocalDate day) {
    return law(id).book().asKnownOn(day);
  }

  /** The business day. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** In the order of their law packs. */
  public List<KnownBenefit> benefits() {
    return all.stream()
        .flatMap(
            law ->
                law.book().benefitIds().stream()
                    .flatMap(id -> law.book().decider(id).stream())
                    .map(decider -> new KnownBenefit(law, decider)))
        .toList();
  }

  public Optional<KnownBenefit> benefit(String id) {
    return benefits().stream().filter(benefit -> benefit.id().equals(id)).findFirst();
  }

  /** A number with the law that it belongs to. */
  public record KnownNumber(KnownLaw law, DatedNumber number) {}

  public List<KnownNumber> numbers() {
    return all.stream()
        .flatMap(
            law -> law.book().numbers().all().stream().map(number -> new KnownNumber(law, number)))
        .toList();
  }

  /**
   * @param id {@code maintenance-fund/cap}
   */
  public Optional<KnownNumber> number(String id) {
    return numbers().stream().filter(known -> known.number().id().value().equals(id)).findFirst();
  }
}
