package org.alimenta.law.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Fact;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The passes of the Polish benefits are short enough for the JIT compiler: it leaves methods of
 * 8,000 bytes alone, and makes no vectors of very long loops.
 */
class PolishPassesTest {
  private static final int LONGEST_METHOD = 8_000;
  private static final Layout LAYOUT = new Layout(Lawbook.of(new PolishLaw()).caseType());

  static List<Benefit<?>> benefits() {
    return new PolishLaw().benefits();
  }

  private static List<Plan.Step.Pass> passes(Benefit<?> benefit, Set<Object> uncertain) {
    return new PopulationReader(benefit, LAYOUT, PolishNumbers.load(), true)
        .prepare(uncertain)
        .plan()
        .passes();
  }

  private static int bytes(Plan.Step.Pass pass) {
    return ClassFile.of().parse(PassCompiler.bytes(pass)).methods().stream()
        .flatMap(method -> method.code().stream())
        .mapToInt(code -> ((CodeAttribute) code).codeLength())
        .max()
        .orElseThrow();
  }

  private static void areShort(List<Plan.Step.Pass> passes) {
    assertThat(passes).isNotEmpty();
    assertThat(passes)
        .allSatisfy(
            pass -> {
              assertThat(pass.ops()).hasSizeLessThanOrEqualTo(Plan.LONGEST_PASS);
              assertThat(bytes(pass)).isLessThan(LONGEST_METHOD);
            });
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void passes_are_short_when_every_fact_is_told(Benefit<?> benefit) {
    areShort(passes(benefit, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void passes_are_short_when_no_fact_is_told(Benefit<?> benefit) {
    Set<Fact> all = new HashSet<>();
    LAYOUT.types().forEach(type -> all.addAll(type.facts()));
    areShort(passes(benefit, Set.copyOf(all)));
  }
}
