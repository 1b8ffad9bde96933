package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import org.alimenta.law.text.Texts;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody meets a key instead of a sentence. */
class PolishTextsTest {
  private static final PolishLaw LAW = new PolishLaw();

  @Test
  @DisplayName("every word that the law needs stands in both languages")
  void nothingIsMissing() {
    assertThat(Texts.of(LAW).missing(LAW)).isEmpty();
  }

  @Test
  @DisplayName("no text is left over from a rule that is gone")
  void nothingIsLeftOver() {
    assertThat(Texts.of(LAW).strangers(LAW)).isEmpty();
  }
}
