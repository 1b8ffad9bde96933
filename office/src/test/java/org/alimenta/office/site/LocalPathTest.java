package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/gallery?page=2", "/benefits/child%20support?a=b&c=d"})
  void keeps_a_path_of_this_site(String path) {
    assertThat(LocalPath.of(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example",
        "/\\elsewhere.example",
        "javascript:alert(1)",
        "/a b",
        "/a\r\nb"
      })
  void sends_everything_else_to_the_start(String text) {
    assertThat(LocalPath.of(text)).isEqualTo("/");
  }
}
