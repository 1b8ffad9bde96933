package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class StatementWriterTest {
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long opening,
      @ForAll("lines") List<StatementLine> lines)
      throws Exception {
    long closing = opening + lines.stream().mapToLong(StatementLine::grosze).sum();
    BankStatement statement =
        new BankStatement("WB 1", Invented.account(1), DAY, opening, DAY, closing, lines);
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    StatementWriter.write(statement, to);

    assertThat(StatementReader.read(new ByteArrayInputStream(to.toByteArray())))
        .containsExactly(statement);
  }

  @Provide
  Arbitrary<List<StatementLine>> lines() {
    Arbitrary<Long> grosze = Arbitraries.longs().between(-100_000_000, 100_000_000);
    Arbitrary<String> text =
        Arbitraries.strings().withCharRange('a', 'z').withChars("ŁŻĆąę<>&\"'").ofMinLength(1);
    Arbitrary<String> reference = Arbitraries.integers().between(1, 999).map(at -> "P" + at);
    Arbitrary<Integer> later = Arbitraries.integers().between(0, 3);
    return Combinators.combine(
            grosze,
            later,
            Arbitraries.of(false, true),
            reference.injectNull(0.1),
            reference.injectNull(0.5),
            Arbitraries.of("AC04", "MS03").injectNull(0.5),
            text.injectNull(0.5),
            text)
        .as(
            (amount, days, reversal, bank, ours, returned, name, title) ->
                new StatementLine(
                    amount,
                    DAY,
                    DAY.plusDays(days),
                    reversal,
                    bank,
                    ours,
                    returned,
                    name,
                    name == null ? null : Invented.account(amount + 100_000_000).iban(),
                    title))
        .list()
        .ofMaxSize(10);
  }
}
