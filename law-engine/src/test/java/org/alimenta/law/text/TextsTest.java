package org.alimenta.law.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static Texts texts(String... files) {
    return Texts.load(
        IntStream.range(0, files.length)
            .mapToObj(
                i ->
                    new Resource(
                        "texts-" + i + ".yaml",
                        () -> new ByteArrayInputStream(files[i].getBytes(UTF_8))))
            .toList());
  }

  @Test
  void theInventedCountryLacksNothing() {
    assertThat(Household.WORDS.texts().missing(Household.LAW)).isEmpty();
  }

  @Test
  void whatIsMissingIsNamedByLanguage() {
    Texts some =
        texts("facts: {islander.born: {label: {en: date of birth}}}\nsteps: {allowance: zasiłek}");
    assertThat(some.missing(Household.LAW))
        .extracting(MissingText::toString)
        .contains(
            "facts: islander.born: label (pl)",
            "facts: islander.born: question (en)",
            "steps: monthly earning (pl)",
            "papers: school-letter (en)",
            "words: household.shore: north (pl)",
            "lists: household.people: more (en)")
        .doesNotContain(
            "facts: islander.born: label (en)",
            "steps: allowance (pl)",
            "steps: monthly earning (en)",
            "outcomes: refused (pl)",
            "facts: household.month: question (en)");
  }

  @Test
  void textsForNothingAreStrangers() {
    Texts slip = texts("facts: {islander.bron: {label: {en: a, pl: b}}}");
    assertThat(slip.strangers(Household.LAW))
        .extracting(TextKey::toString)
        .containsExactly("facts: islander.bron: label");
  }

  @Test
  void noLanguageStandsInForAnother() {
    Texts english = texts("papers: {school-letter: {en: letter from the school}}");
    assertThat(english.paper("school-letter", Language.ENGLISH))
        .isEqualTo("letter from the school");
    assertThatThrownBy(() -> english.paper("school-letter", Language.POLISH))
        .isInstanceOf(MissingTextException.class)
        .hasMessageContaining("papers: school-letter")
        .hasMessageContaining("'pl'");
  }

  @Test
  void unknownKeysAreRefusedWithTheKeyProbablyMeant() {
    assertThatThrownBy(() -> texts("fcts: {}\nfacts: {a.b: {labl: {en: x, pl: y}}}"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("texts-0.yaml:1:1")
        .hasMessageContaining("Did you mean 'facts'?")
        .hasMessageContaining("Did you mean 'label'?");
  }

  @Test
  void wordsThatStandTwiceAreRefused() {
    assertThatThrownBy(
            () ->
                texts(
                    "steps: {allowance: zasiłek}",
                    "conditions: {allowance: {pl: zasiłek}}\npapers: {a: {en: b, de: c}}"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("stand already at texts-0.yaml:1:9")
        .hasMessageContaining("'de'");
  }

  @Test
  void bothLanguagesHaveTheEnginesOwnWords() {
    for (Language language : Language.values()) {
      assertThat(Phrases.say(language, "since", "x")).contains("x");
    }
    assertThat(List.of(Language.of("pl"), Language.of("en")))
        .containsExactly(Language.POLISH, Language.ENGLISH);
    assertThatThrownBy(() -> Language.of("xx")).hasMessageContaining("'xx'");
  }
}
