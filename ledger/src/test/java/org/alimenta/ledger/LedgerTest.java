package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.ASSET;
import static org.alimenta.ledger.AccountKind.EXPENSE;
import static org.alimenta.ledger.AccountKind.LIABILITY;
import static org.alimenta.ledger.Currency.PLN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.ledger.LedgerException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an accountant expects of a ledger. */
class LedgerTest {
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
  private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 1);
  private static final Cause DECISION = new Cause("decision", "17");

  private final Ledger ledger = TestDatabase.ledger();
  private String anna = "";

  @BeforeEach
  void open() {
    anna = TestDatabase.fresh("person");
    ledger.openAll(
        List.of(
            Account.of("fund", "Świadczenia z funduszu", EXPENSE, PLN),
            Account.of("bank", "Rachunek bankowy", ASSET, PLN),
            Account.of(anna, "Osoba uprawniona", LIABILITY, PLN)));
  }

  @Test
  void whatIsGrantedIsOwedAndWhatIsPaidIsNoLongerOwed() {
    post("grant", OCTOBER, "fund", anna, 1_000_00);
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-1_000_00);

    post("paid", OCTOBER.plusDays(14), anna, "bank", 1_000_00);
    assertThat(ledger.balance(anna, OCTOBER.plusDays(13))).isEqualTo(-1_000_00);
    assertThat(ledger.balance(anna, OCTOBER.plusDays(14))).isZero();
  }

  @Test
  void anEntryOfThreeAccountsIsOneEntry() {
    String state = open("state");
    String commune = open("commune");
    Entry split =
        new Entry(
            anna + ":recovered",
            OCTOBER,
            DECISION,
            "Podział",
            List.of(
                Posting.debit(anna, 100_00),
                Posting.credit(state, 60_00),
                Posting.credit(commune, 40_00)));

    PostedEntry posted = ledger.post(split);

    assertThat(ledger.entry(posted.number())).contains(posted);
    assertThat(ledger.balance(state, OCTOBER)).isEqualTo(-60_00);
    assertThat(ledger.balance(commune, OCTOBER)).isEqualTo(-40_00);
    assertThat(ledger.statement(anna, OCTOBER, AsOf.now()).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.debit()).isEqualTo(100_00));
    assertThat(ledger.post(split)).isEqualTo(posted);
  }

  private String open(String what) {
    String code = TestDatabase.fresh(what);
    ledger.open(Account.of(code, what, LIABILITY, PLN));
    return code;
  }

  @Test
  void doingTheSameAgainGivesTheEntryThatIsThere() {
    PostedEntry first = post("grant", OCTOBER, "fund", anna, 500_00);

    assertThat(post("grant", OCTOBER, "fund", anna, 500_00)).isEqualTo(first);
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-500_00);
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() {
    PostedEntry first = post("grant", OCTOBER, "fund", anna, 500_00);

    assertThatThrownBy(() -> post("grant", OCTOBER, "fund", anna, 500_01))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_CONTENT))
        .hasMessage(
            "The key '"
                + anna
                + ":grant' stands for entry "
                + EntryNumber.text(first.number())
                + ", which says something else. Give the new entry a key of its own.");
  }

  @Test
  void aReversalTakesAnEntryBackAndBothStay() {
    PostedEntry wrong = post("grant", OCTOBER, "fund", anna, 500_00);

    PostedEntry back = ledger.reverse(wrong.number(), anna + ":back", OCTOBER, DECISION, "Pomyłka");

    assertThat(back.reverses()).hasValue(wrong.number());
    assertThat(ledger.balance(anna, OCTOBER)).isZero();
    assertThat(ledger.statement(anna, OCTOBER, AsOf.now()).rows()).hasSize(2);
    assertThat(ledger.reverse(wrong.number(), anna + ":back", OCTOBER, DECISION, "Pomyłka"))
        .isEqualTo(back);
    assertThatThrownBy(
            () -> ledger.reverse(wrong.number(), anna + ":again", OCTOBER, DECISION, "Pomyłka"))
        .hasMessage(
            "The entry "
                + EntryNumber.text(wrong.number())
                + " was reversed before. An entry is reversed once.");
  }

  @Test
  void manyAtOnceAreAllThereAndKnownOnesArePassedOver() {
    post("grant:1", OCTOBER, "fund", anna, 1_00);
    List<Entry> all =
        List.of(
            entry("grant:1", OCTOBER, "fund", anna, 1_00),
            entry("grant:2", OCTOBER, "fund", anna, 2_00),
            entry("grant:2", OCTOBER, "fund", anna, 2_00),
            entry("grant:3", NOVEMBER, "fund", anna, 3_00));

    assertThat(ledger.postAll(all)).isEqualTo(2);
    assertThat(ledger.postAll(all)).isZero();
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-3_00);
    assertThat(ledger.balance(anna, NOVEMBER)).isEqualTo(-6_00);
  }

  private PostedEntry post(String key, LocalDate day, String debit, String credit, long amount) {
    return ledger.post(entry(key, day, debit, credit, amount));
  }

  private Entry entry(String key, LocalDate day, String debit, String credit, long amount) {
    return Entry.of(anna + ":" + key, day, DECISION, "Świadczenie", debit, credit, amount);
  }
}
