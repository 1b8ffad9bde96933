package org.alimenta.law.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {
  @TempDir Path folder;

  private static Located read(String text) {
    return SourceReader.read("file", new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private static Located value(Mapping mapping, String key) {
    return requireNonNull(mapping.get(key));
  }

  private static String refusal(String text) {
    return refusal(text.getBytes(UTF_8));
  }

  private static String refusal(byte[] bytes) {
    SourceException refused =
        catchThrowableOfType(
            SourceException.class,
            () -> SourceReader.read("file", new ByteArrayInputStream(bytes)));
    return requireNonNull(refused.getMessage());
  }

  @Test
  void every_key_and_value_knows_its_place() {
    Mapping root = (Mapping) read("name: Anna\nchildren:\n  - {born: 2010-03-10}\n");

    assertThat(root.keys()).containsExactly("name", "children");
    assertThat(root.get("name")).isEqualTo(new Scalar("Anna", false, new Place("file", 1, 7)));
    assertThat(root.keyPlace("children")).hasToString("file:2:1");
    Sequence children = (Sequence) value(root, "children");
    Mapping child = (Mapping) children.items().getFirst();
    assertThat(child.get("born"))
        .isEqualTo(new Scalar("2010-03-10", false, new Place("file", 3, 12)));
    assertThat(child.get("died")).isNull();
  }

  @Test
  void numbers_stay_as_they_were_written() {
    Mapping root = (Mapping) read("{a: 725.00, b: 0.1, c: 1e3, d: 012, e: '5'}");

    assertThat(root.entries())
        .extracting(entry -> ((Scalar) entry.value()).text())
        .containsExactly("725.00", "0.1", "1e3", "012", "5");
    assertThat(((Scalar) value(root, "a")).quoted()).isFalse();
    assertThat(((Scalar) value(root, "e")).quoted()).isTrue();
  }

  @Test
  void nothing_is_told_from_an_empty_text() {
    Mapping root = (Mapping) read("{a: , b: null, c: ~, d: '', e: 'null'}");

    assertThat(root.entries())
        .extracting(entry -> ((Scalar) entry.value()).isNothing())
        .containsExactly(true, true, true, false, false);
  }

  @Test
  void json_is_read_as_it_is() {
    Mapping root =
        (Mapping)
            read(
                "{\n\t\"name\":\"Zo\\u00eb \\ud83d\\ude00 a\\/b\",\n\t\"ok\": [true, null, 1.50]\n}");

    assertThat(((Scalar) value(root, "name")).text()).isEqualTo("Zoë 😀 a/b");
    assertThat(((Sequence) value(root, "ok")).items())
        .extracting(item -> ((Scalar) item).text())
        .containsExactly("true", "null", "1.50");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_text() {
    assertThat(((Mapping) read("\uFEFFa: 1")).keys()).containsExactly("a");
  }

  @Test
  void several_documents_are_read_in_order_and_empty_ones_are_left_out() {
    List<Located> documents =
        SourceReader.readAll(
            "file", new ByteArrayInputStream("a: 1\n---\n---\nb: 2\n...\n".getBytes(UTF_8)));

    assertThat(documents)
        .extracting(each -> ((Mapping) each).keys().toString())
        .containsExactly("[a]", "[b]");
    assertThat(documents.getLast().place().line()).isEqualTo(4);
    assertThat(refusal("a: 1\n---\nb: 2")).startsWith("file:3:1: A second document begins here");
  }

  @Test
  void an_empty_file_is_refused() {
    assertThat(refusal(""))
        .isEqualTo("file:1:1: The file is empty. Write its content, or remove the file.");
    assertThat(refusal("# only a comment\n")).contains("The file is empty.");
  }

  @Test
  void a_file_that_is_not_there_and_a_folder_are_refused() {
    assertThatThrownBy(() -> SourceReader.read(folder.resolve("none.yaml")))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("There is no such file. Check the name and the folder.");
    assertThatThrownBy(() -> SourceReader.read(folder))
        .hasMessageContaining("This is a folder, not a file.");
  }

  @Test
  void a_file_of_50_mb_is_refused_before_it_is_read() throws IOException {
    Path large = folder.resolve("large.yaml");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50_000_000);
    }

    assertThatThrownBy(() -> SourceReader.read(large))
        .hasMessageContaining("The file is larger than 5 MB. Split it");
  }

  @Test
  void a_stream_without_end_is_left() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };

    assertThatThrownBy(() -> SourceReader.read("endless", endless))
        .hasMessageContaining("larger than 5 MB");
  }

  @Test
  void broken_utf_8_is_told_with_its_byte_and_line() {
    byte[] latin = "ok: ą\nname: Zoë\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] mixed = "ok: \u0105\nname: Zo".getBytes(UTF_8);
    byte[] bytes = new byte[mixed.length + 1];
    System.arraycopy(mixed, 0, bytes, 0, mixed.length);
    bytes[mixed.length] = (byte) 0xEB;

    assertThat(refusal(bytes))
        .isEqualTo(
            "file:2:9: Byte 15 of the file (counted from 0) is not part of a UTF-8 text."
                + " Save the file in the encoding UTF-8.");
    assertThat(refusal(latin)).startsWith("file:2:9: Byte 14");
    assertThat(refusal("a: 1".getBytes(StandardCharsets.UTF_16))).startsWith("file:1:1: Byte 0");
  }

  @Test
  void a_key_written_twice_is_refused_with_both_lines() {
    assertThat(refusal("a: 1\nb: 2\na: 3\nb: 4\n"))
        .isEqualTo(
            """
            file:3:1: 'a' is written twice (first in line 1). Keep one of the two.
            file:4:1: 'b' is written twice (first in line 2). Keep one of the two.""");
  }

  @Test
  void a_yaml_bomb_is_refused_without_being_unfolded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("aI: &aI [*aJ, *aJ, *aJ]\n".replace("I", "" + i).replace("J", "" + (i - 1)));
    }

    String message =
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refusal(bomb.toString()));

    assertThat(message)
        .contains("file:1:5: '&a0' gives this part a name (an anchor), which is not allowed.")
        .contains("file:2:10: '*a0' repeats another part of the file (an alias)");
    assertThat(message.lines().count()).isLessThanOrEqualTo(Problems.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void deep_nesting_is_left_at_once(String opening) {
    String message =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> refusal(opening.repeat(4_900_000 / opening.length())));

    assertThat(message).contains("Lists and keys are nested more than 50 deep.");
  }

  @Test
  void nesting_of_fifty_is_read() {
    assertThat(read("[".repeat(49) + "x" + "]".repeat(49))).isInstanceOf(Sequence.class);
    assertThat(refusal("[".repeat(50) + "x" + "]".repeat(50))).contains("file:1:50:");
  }

  @Test
  void more_than_a_million_words_are_refused() {
    String message =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> refusal("[" + "1,".repeat(1_100_000) + "1]"));

    assertThat(message).contains("more than a million words");
  }

  @Test
  void types_of_other_programs_are_refused_and_core_types_are_read() {
    assertThat(refusal("a: !!javax.script.ScriptEngineManager [x]\n"))
        .startsWith("file:1:4: The type '!!javax.script.ScriptEngineManager'")
        .contains("Remove the word that begins with '!'");
    assertThat(refusal("a: !money 5")).contains("The type '!money' is not allowed here.");
    assertThat(((Scalar) value((Mapping) read("a: !!str 5"), "a")).quoted()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:\\n\\tb: 1|file:2:1: A tab stands where only spaces may stand.",
        "a: b: c|file:1:5: No value can begin at this ':'.",
        "a: 1\\nb\\nc: 2|file:3:1: A ':' is missing",
        "a: 'open|file:1:4: A text begins here with a quotation mark and never ends.",
        "a: \"\\\\q\"|No such sign can follow a '\\'",
        "a: [1, 2|A list that begins with '[' in line 1 is broken here.",
        "a: [1 2]\\nb: [1}|A list that begins with '[' in line 2 is broken here.",
        "a: {b: 1, c|A group that begins with '{' in line 1 is broken here.",
        "a: 1\\n  b: 2|No value can begin at this ':'.",
        "a:\\n  - 1\\n - 2|This line does not fit the lines above it.",
        "a: 1\\n- 2|This line does not fit the lines above it.",
        "a: @b|A word cannot begin with this sign.",
        "a: %b|A word cannot begin with this sign.",
        "a: >x|The form of the file is broken here.",
      })
  void broken_form_is_told_in_plain_words(String text, String message) {
    assertThat(refusal(text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")))
        .contains(message)
        .doesNotContain("token", "scalar", "flow", "block", "mapping", "scanning", "parsing");
  }

  @Test
  void an_invisible_character_is_shown_where_it_stands() {
    assertThat(refusal("a: 1\nb: x\u0000y"))
        .startsWith("file:2:5: An invisible character (code 0) stands here.");
    assertThat(refusal("a: " + "ą".repeat(3000) + "\nb: 😀\u0007"))
        .startsWith("file:2:5: An invisible character (code 7) stands here.");
  }

  @Test
  void keys_are_single_words() {
    assertThat(refusal("{[a, b]: 1}")).contains("A key must be one word or text.");
    assertThat(refusal("{'': 1}")).contains("A key is missing before ':'.");
  }

  @Test
  void what_was_found_before_the_form_broke_is_told_too() {
    assertThat(refusal("a: 1\na: 2\nb: [1\n")).contains("file:2:1: 'a'").contains("'[' in line 3");
  }

  @Test
  void reading_from_disk_and_from_the_class_path_is_the_same() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");

    assertThat(SourceReader.read(file)).isInstanceOf(Mapping.class);
    assertThat(SourceReader.read(Resource.onDisk(file))).isInstanceOf(Mapping.class);
    assertThatThrownBy(
            () -> SourceReader.read(Resource.onClassPath(SourceReaderTest.class, "none.yaml")))
        .hasMessage("none.yaml:1:1: There is no such file. Check the name and the folder.");
  }
}
