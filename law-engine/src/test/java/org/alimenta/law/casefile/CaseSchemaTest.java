package org.alimenta.law.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.alimenta.law.source.SourceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CaseSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonMapper.shared().writeValueAsString(CaseSchema.of(Islet.LAW)));

  private static List<String> faults(String yaml) {
    String json =
        AsJson.of(SourceReader.read("file", new ByteArrayInputStream(yaml.getBytes(UTF_8))));
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[{filed: 2024-10-01}, {name: two, benefit: care, covers: [S3-001]}]",
        "{people: [{id: anna, born: 2010-03-10, lives-here: yes}, ...]}",
        "{people: [{lives-here: true, born: unknown, incomes: unknown}]}",
        "{people: [{incomes: [{source: work, payer: Bakery, net: 5000.00}, {net: '0.5'}]}]}",
        "{children: [{titles: [{until: never, monthly: none, shared-by: 2}]}]}",
        "{given-in-all: {filed: 2024-10-01}, given-in-each: {person: {}}, cases: [{}]}",
        "{choices: {care/counting: all}, expect: {anna: {outcome: granted, amount: 1.00,"
            + " from: 2024-10, months: [{from: 2024-10}], tells: {a: 1}, failed: [x]}}}",
        "{expect: {care: {anna: {outcome: granted}}}}",
      })
  void what_the_reader_takes_the_schema_takes(String yaml) {
    assertThat(faults(yaml)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{fild: 2024-10-01}",
        "{month: 2024-10-01}",
        "{filed: 1.10.2024}",
        "{filed: never}",
        "{benefit: car}",
        "{people: [{brn: 2010-01-01}]}",
        "{people: [{lives-here: maybe}]}",
        "{people: [{incomes: [{source: wrk}]}]}",
        "{people: [{incomes: [{net: 5000.01}]}]}",
        "{people: [{incomes: [{net: '1,5'}]}]}",
        "{children: [{titles: [{shared-by: 0}]}]}",
        "{given-in-all: {}}",
        "{expect: {anna: {outcom: granted}}}",
      })
  void what_the_reader_refuses_the_schema_refuses(String yaml) {
    assertThat(faults(yaml)).isNotEmpty();
  }
}
