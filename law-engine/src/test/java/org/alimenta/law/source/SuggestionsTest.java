package org.alimenta.law.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
  private static final List<String> KNOWN = List.of("born", "income", "benefit-period", "cap");

  @ParameterizedTest
  @CsvSource({
    "bron,born",
    "brn,born",
    "borne,born",
    "Born,born",
    "incmoe,income",
    "benefit_period,benefit-period",
    "benefit period,benefit-period",
    "kap,cap",
  })
  void a_slip_is_recognised(String word, String meant) {
    assertThat(Suggestions.closest(word, KNOWN)).isEqualTo(meant);
    assertThat(Suggestions.hint(word, KNOWN)).isEqualTo("Did you mean '" + meant + "'?");
  }

  @Test
  void what_is_like_nothing_gets_the_list() {
    assertThat(Suggestions.closest("zloty", KNOWN)).isNull();
    assertThat(Suggestions.hint("zloty", KNOWN))
        .isEqualTo("Use one of: benefit-period, born, cap, income.");
    assertThat(Suggestions.hint("zloty", List.of())).isEqualTo("Remove it.");
    assertThat(Suggestions.closest("b".repeat(100_000), KNOWN)).isNull();
  }

  @Property
  void the_number_of_slips_is_a_measure(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    int slips = Suggestions.slips(a, b);

    assertThat(slips).isEqualTo(Suggestions.slips(b, a));
    assertThat(slips == 0).isEqualTo(a.equals(b));
    assertThat(slips)
        .isBetween(Math.abs(a.length() - b.length()), Math.max(a.length(), b.length()));
  }
}
