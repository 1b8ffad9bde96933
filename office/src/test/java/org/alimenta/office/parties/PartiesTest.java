package org.alimenta.office.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alimenta.bank.Nrb;
import org.alimenta.office.parties.Alike.Reason;
import org.alimenta.office.parties.PartyVersion.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class PartiesTest {
  private static final Entered DESK = Entered.atDesk(1);
  private static final Identity UNKNOWN = Identity.UNKNOWN;

  @Autowired private Parties parties;
  @Autowired private JdbcClient database;

  @Test
  void whatIsEnteredIsFoundWhole() {
    Party whole =
        new Party(
            Party.Kind.PERSON,
            "Zofia  Anna ",
            "Żółć-Wąs",
            Identity.of(new Pesel("12230412340")),
            new Contact(
                new Address("ul. Łąkowa", "3", "4", "00-001", "Przykładowo", "PL"),
                Address.NONE,
                "600 000 000",
                "zofia@example.org",
                true),
            Nrb.of("61109010140000071219812874"));

    KnownParty known = parties.add(whole, DESK);

    assertThat(parties.find(known.id())).contains(new KnownParty(known.id(), 1, whole));
    assertThat(parties.withPesel(new Pesel("12230412340"))).contains(known);
    assertThat(whole.name()).isEqualTo("Zofia Anna Żółć-Wąs");
    assertThat(whole.identity().born()).isEqualTo(LocalDate.of(2012, 3, 4));
  }

  @Test
  void twoPartiesCannotHaveOnePesel() {
    KnownParty first = parties.add(person("Jan", "Lis", "12230412357"), DESK);

    assertThatThrownBy(() -> parties.add(person("Piotr", "Wilk", "12230412357"), DESK))
        .isInstanceOfSatisfying(
            PeselTaken.class, refused -> assertThat(refused.other()).isEqualTo(first));
  }

  @Test
  void whoeverSavesAnOldVersionIsShownTheNewOne() {
    KnownParty seen = parties.add(Party.person("Jan", "Lis", UNKNOWN), DESK);
    KnownParty changed = parties.change(seen, seen.party().named("Jan", "Wilk"), DESK);

    assertThatThrownBy(() -> parties.change(seen, seen.party().named("Jan", "Ryś"), DESK))
        .isInstanceOfSatisfying(
            StaleParty.class, refused -> assertThat(refused.current()).isEqualTo(changed));
    assertThat(parties.find(seen.id())).contains(changed);
  }

  @Test
  void savingWhatIsKnownAlreadyMakesNoVersion() {
    KnownParty seen = parties.add(Party.person("Jan", "Lis", UNKNOWN), DESK);

    assertThat(parties.change(seen, seen.party(), DESK)).isEqualTo(seen);
    assertThat(parties.history(seen.id())).hasSize(1);
  }

  @Test
  void theHistoryTellsWhoChangedWhat() {
    KnownParty first = parties.add(person("Anna", "Lis", "12230412340"), Entered.online());
    KnownParty second =
        parties.change(
            first,
            first.party().named("Anna", "Wilk"),
            new Entered(Entered.Origin.DESK, 7L, "judgment of 3 May"));
    parties.change(second, second.party().with(Nrb.of("61109010140000071219812874")), DESK);

    List<PartyVersion> history = parties.history(first.id());

    assertThat(history).extracting(PartyVersion::version).containsExactly(1, 2, 3);
    assertThat(history)
        .extracting(PartyVersion::changed)
        .containsExactly(
            Set.of(Field.NAME, Field.PESEL, Field.BORN, Field.SEX),
            Set.of(Field.NAME),
            Set.of(Field.ACCOUNT));
    assertThat(history.get(1).entered().staff()).isEqualTo(7);
    assertThat(history.get(1).entered().reason()).isEqualTo("judgment of 3 May");
    assertThat(history.getFirst().party()).isEqualTo(first.party());
  }

  @Test
  void theDatabaseItselfKeepsTheHistory() {
    KnownParty known = parties.add(Party.person("Jan", "Lis", UNKNOWN), DESK);

    assertThatThrownBy(
            () ->
                database
                    .sql("update party_version set held = '{}' where party_id = ?")
                    .param(known.id())
                    .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("never changed or deleted");
  }

  @ParameterizedTest
  @CsvSource({
    "zolc, 1",
    "ŻÓŁĆ, 1",
    "'anna żół', 1",
    "'zol ann', 1",
    "12230412, 1",
    "'an', 1",
    "'nn', 0",
    "lakowa 3, 1",
    "'%', 0",
    "'_nna', 0",
    "'', 0",
    "kowalska, 0",
  })
  void aSearchTakesPartsOfWordsWithPolishLettersOrWithout(String words, int found) {
    parties.add(
        person("Anna", "Żółć", "12230412340")
            .with(Contact.at(new Address("Łąkowa", "3", "", "00-001", "Przykładowo", "PL"))),
        DESK);
    parties.add(Party.person("Jan", "Wilk", UNKNOWN), DESK);

    assertThat(parties.search(words, 10)).hasSize(found);
  }

  @Test
  void theSamePersonSpeltOtherwiseIsFoundAndOthersAreNot() {
    KnownParty known =
        parties.add(
            Party.person("Anna", "Wiśniewska", Identity.born(LocalDate.of(2012, 3, 4))), DESK);
    parties.add(
        Party.person("Katarzyna", "Wiśniewska", Identity.born(LocalDate.of(2012, 3, 4))), DESK);
    parties.add(Party.body("Anna Wisniewska sp. z o.o.", UNKNOWN), DESK);

    assertThat(
            parties.alike(
                Party.person("Ana", "Wisniewska", Identity.born(LocalDate.of(2012, 3, 4)))))
        .containsExactly(new Alike(known, Reason.NAME_NEARLY_AND_BIRTHDAY));
    assertThat(
            parties.alike(
                Party.person("Anna", "Wisniewska", Identity.born(LocalDate.of(2012, 4, 3)))))
        .containsExactly(new Alike(known, Reason.SAME_NAME_BIRTHDAY_NEARLY));
  }

  @Test
  void aMistypedPeselLeadsToWhoWasMeant() {
    KnownParty meant = parties.add(person("Jan", "Lis", "12230412357"), DESK);

    assertThat(parties.meantBy("12230421357")).containsExactly(meant);
    assertThat(parties.meantBy("12230412358")).containsExactly(meant);
    assertThat(parties.meantBy("44051401358")).isEmpty();
    assertThat(parties.meantBy("122304")).isEmpty();
  }

  private static Party person(String givenNames, String surname, String pesel) {
    return Party.person(givenNames, surname, Identity.of(new Pesel(pesel)));
  }
}
