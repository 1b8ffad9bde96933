package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void linesBreakBetweenWords() {
    assertThat(Lines.of("Fundusz alimentacyjny za październik 2024", 35, 4))
        .contains(List.of("Fundusz alimentacyjny za", "październik 2024"));
  }

  @Test
  void whatFitsOnlyWithBrokenWordsIsBrokenInWords() {
    assertThat(Lines.of("aa bbb ccc", 5, 2)).contains(List.of("aa bb", "b ccc"));
  }

  @Test
  void whatDoesNotFitIsNotCut() {
    assertThat(Lines.of("aaaaa bbbbbb", 5, 2)).isEmpty();
  }

  @Property
  void nothingIsLost(@ForAll @AlphaChars @Chars({' ', 'ż'}) @StringLength(max = 140) String text) {
    List<String> lines = Lines.of(text, 35, 4).orElseThrow();

    assertThat(lines).hasSizeBetween(0, 4).allMatch(line -> line.length() <= 35);
    assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
  }
}
