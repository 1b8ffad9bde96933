package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayTest {

  @Test
  void survives_its_cookie() {
    Display chosen = Display.USUAL.with("high").with("150").with("wide");

    assertThat(Display.read(chosen.write())).isEqualTo(chosen);
  }

  @Test
  void keeps_what_is_usual_where_a_cookie_holds_nonsense() {
    assertThat(Display.read("high.999.\"><script>.x")).isEqualTo(Display.USUAL.with("high"));
    assertThat(Display.read("")).isEqualTo(Display.USUAL);
  }
}
