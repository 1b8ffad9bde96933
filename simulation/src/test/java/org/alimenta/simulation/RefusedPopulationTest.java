package org.alimenta.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;
import org.alimenta.law.source.SourceException;
import org.alimenta.simulation.Small.Otherwise;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read or written is refused with the place, the reason and what to do. */
class RefusedPopulationTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("population.parquet");
  }

  private Path written() {
    return written(Small.law().families());
  }

  private Path written(Block block) {
    try (PopulationWriter writer = new PopulationWriter(file(), block.layout(), "test")) {
      writer.write(block);
      writer.finish();
    }
    return file();
  }

  private static void refused(Path path, Layout layout, String message) {
    assertThatThrownBy(() -> Facets.of(path, layout, 2))
        .isInstanceOfSatisfying(
            SourceException.class, refused -> assertThat(refused.problems()).hasSize(1))
        .hasMessage(path + ":1:1: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A_FACT_LESS|This law knows no column 'people.born'. Use one of: income, learns, role.",
        "A_LINK_LESS|This law knows no column 'claims.person'. Use one of: months.",
        "A_LIST_LESS|This law knows no column 'claims'. Use one of: filed, people.",
        "DAY_IS_MONEY|The column 'filed' is stored as DATE. Store it as DECIMAL with 2 decimals.",
        "OTHER_WORDS|'people.role' holds a word that this law does not know in case 2 of the file."
            + " Use one of: parent, uncle.",
        "A_NARROWER_RANGE|'people.income' holds a value that it cannot have in case 1 of the file."
            + " It can be from 0.00 to 10.00, with at most 2 decimals.",
        "NO_DECIMALS|'people.income' holds a value that it cannot have in case 1 of the file."
            + " It can be from 0 to 100000, with at most 0 decimals.",
        "A_SHORTER_LIST|'people' holds more than 1 in case 1 of the file. Check the list."
      })
  void whatThisLawDoesNotKnowIsRefused(Otherwise otherwise, String message) {
    refused(written(), Small.law(otherwise).layout(), message);
  }

  @Test
  void aSlipOfThePenIsRecognised() {
    refused(
        written(new Block(Small.law(Otherwise.A_FACT_MORE).layout())),
        Small.law().layout(),
        "This law knows no column 'people.lerns'. Did you mean 'learns'?");
  }

  @Test
  @DisplayName("a fact without a column is known of nobody")
  void aMissingFactIsUnknown() {
    List<String> told = Facets.of(written(), Small.law(Otherwise.A_FACT_MORE).layout(), 2);

    assertThat(told)
        .isEqualTo(
            Facets.of(Small.law().families()).stream()
                .map(text -> text.replaceAll("(\\w+ \\w+ \\w+ \\w+ )", "$1null "))
                .toList());
  }

  @Test
  void aMissingListIsRefused() {
    refused(
        written(new Block(Small.law(Otherwise.A_LIST_LESS).layout())),
        Small.law().layout(),
        "The list 'claims' is missing. Add it; where there is nothing in it, an empty list.");
  }

  @Test
  void everyWrongColumnIsNamedAtOnce() throws URISyntaxException {
    assertThatThrownBy(
            () ->
                PopulationFile.open(
                    PopulationFileTest.madeElsewhere("wrong-types"), Small.law().layout()))
        .hasMessageContaining("The column 'filed' is stored as TIMESTAMP_MICROS. Store it as DATE.")
        .hasMessageContaining("'people.income' is stored as DOUBLE. Store it as DECIMAL with 2")
        .hasMessageContaining("'people.learns' is stored as INT_32. Store it as BOOLEAN.")
        .hasMessageContaining("'claims.person' is not stored as a whole number. Store it as INT32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null-list", "null-element"})
  void aNullWhereAListIsDueIsRefused(String name) throws URISyntaxException {
    refused(
        PopulationFileTest.madeElsewhere(name),
        Small.law().layout(),
        "'people' is null or holds a null in case 1 of the file. Where there is nothing in it,"
            + " store an empty list.");
  }

  @Test
  void aListOfPairsMustHoldEachOnce() {
    EntityType top = Lawbooks.find("poland").orElseThrow().caseType();
    Listing people = top.listing("people").orElseThrow();
    Listing entitled = top.listing("entitled").orElseThrow();
    Listing relatives = entitled.element().listing("relatives").orElseThrow();
    Block block = new Block(new Layout(top));
    int row = block.addCase();
    int anna = block.add(people, row);
    block.add(people, row);
    int claim = block.add(entitled, row);
    block.set(entitled.element().link("person").orElseThrow(), claim, anna);
    int relative = block.add(relatives, claim);
    block.set(relatives.element().link("person").orElseThrow(), relative, anna);

    refused(
        written(block),
        block.layout(),
        "'entitled.relatives' does not hold each of 'people' once in case 1 of the file. Add what"
            + " is missing and take out what is there twice.");
  }

  @Test
  void whatIsNoParquetFileIsRefused() throws IOException {
    Layout layout = Small.law().layout();
    String message =
        "This is not a Parquet file. Make one, for instance with: ./alimenta population";

    refused(Files.writeString(file(), "people: anna\n"), layout, message);
    refused(Files.writeString(file(), ""), layout, message);
    byte[] bytes = Files.readAllBytes(written());
    refused(Files.write(file(), Arrays.copyOf(bytes, bytes.length - 10)), layout, message);
  }

  @Test
  @DisplayName("wherever a byte is wrong, nothing but a sentence comes out of it")
  void aDamagedFileIsRefused() throws IOException {
    Layout layout = Small.law().layout();
    byte[] bytes = Files.readAllBytes(written());
    int refused = 0;
    for (int at = 4; at < bytes.length - 4; at += 5) {
      byte[] damaged = bytes.clone();
      damaged[at] = (byte) ~damaged[at];
      Files.write(file(), damaged);
      try {
        Facets.of(file(), layout, 2);
      } catch (SourceException e) {
        refused++;
        assertThat(e.problems()).isNotEmpty();
      }
    }
    assertThat(refused).isGreaterThan(bytes.length / 15);
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    refused(folder.resolve("none"), Small.law().layout(), "There is no such file. Check the name.");
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsRefused() {
    Path path = folder.resolve("none/population.parquet");

    assertThatThrownBy(() -> new PopulationWriter(path, Small.law().layout(), "test").close())
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("The file cannot be written: there is no such folder.");
  }

  @Test
  void whatWasBrokenOffLeavesNothingBehind() throws IOException {
    Block block = Small.law().families();
    try (PopulationWriter writer = new PopulationWriter(file(), block.layout(), "test")) {
      writer.write(block);
      assertThat(file()).doesNotExist();
    }

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }
}
