package org.alimenta.law.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alimenta.law.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Texts as people read them. The files beside this test are meant to be read aloud; when a text
 * changes on purpose, the new one lies under {@code target/golden}.
 */
class GoldenTest {
  private static final List<Node> ROOTS = roots();

  private static List<Node> roots() {
    List<Node> roots = new ArrayList<>(Islands.LAMP_OIL.roots());
    roots.addAll(Islands.OTHERS);
    return roots;
  }

  private static void holds(String name, Language language, String text) {
    String file = name + "." + language.code() + ".txt";
    try {
      Path written = Path.of("target", "golden", file);
      Files.createDirectories(written.getParent());
      Files.writeString(written, text);
      try (InputStream in = GoldenTest.class.getResourceAsStream(file)) {
        String expected =
            in == null ? "" : new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        assertThat(text).as(file).isEqualTo(expected);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void rulesReadLikeTheAct(Language language) {
    holds(
        "rules",
        language,
        Household.readable(new RuleText(Household.WORDS, language).whole(ROOTS)));
  }

  @ParameterizedTest
  @EnumSource
  void aGrantShowsHowTheAmountCameAbout(Language language) {
    Household taper = new Household(2_400_000);
    holds(
        "granted",
        language,
        Household.readable(List.of(taper.explain(taper.ada, language).tree())));
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalNamesTheConditionAndItsMargin(Language language) {
    Household rich = new Household(3_000_000);
    holds(
        "refused", language, Household.readable(List.of(rich.explain(rich.leo, language).tree())));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsMissingIsAsked(Language language) {
    Household unknown = new Household(3_000_000);
    unknown.work.forget(Household.fact(Islands.Earning.OF_YEAR));
    unknown.leo.open(Islands.Islander.EARNINGS.listing());
    holds(
        "missing",
        language,
        Household.readable(List.of(unknown.explain(unknown.ada, language).tree())));
  }

  @ParameterizedTest
  @EnumSource
  void changesAreThoseThatWereDecided(Language language) {
    Household taper = new Household(2_400_000);
    Household rich = new Household(3_000_000);
    holds(
        "changes",
        language,
        Household.readable(taper.changes(taper.ada, language).all())
            + "\n"
            + Household.readable(rich.changes(rich.ada, language).all()));
  }

  @ParameterizedTest
  @EnumSource
  void thePublicPageTellsTheLawOfADay(Language language) {
    holds(
        "page",
        language,
        Household.readable(
            List.of(
                new BenefitPages(Household.WORDS, language)
                    .page(Islands.LAMP_OIL, LocalDate.of(2021, 6, 1))
                    .tree())));
  }
}
