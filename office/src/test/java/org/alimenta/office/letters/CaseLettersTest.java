package org.alimenta.office.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alimenta.law.text.Language;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Completeness;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.Family;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters of real cases: previewed, signed, kept. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CaseLettersTest {
  private static final String FUND = "maintenance-fund";

  @Autowired private BusinessDay day;
  @Autowired private Cases cases;
  @Autowired private Registration registration;
  @Autowired private Decisions decisions;
  @Autowired private Parties parties;
  @Autowired private CaseLetters letters;
  @Autowired private JdbcClient db;

  private Staff clerk;
  private Staff approver;

  @BeforeEach
  void inOctober() {
    day.is(LocalDate.of(2024, 10, 20));
    clerk = staff("letters.clerk", "Zofia Żak-Wzorcowa", Role.CLERK);
    approver = staff("letters.approver", "Maria Wzorcowa", Role.APPROVER);
  }

  @AfterEach
  void backToTheUsualDay() {
    day.isUsual();
  }

  private Staff staff(String login, String name, Role role) {
    long id =
        db.sql(
                """
                insert into staff (login, name) values (?, ?)
                on conflict (login) do update set name = excluded.name returning id""")
            .param(login)
            .param(name)
            .query(Long.class)
            .single();
    return new Staff(id, name, Set.of(role));
  }

  private BenefitCase registered() {
    long id = cases.begin("poland", List.of(FUND), clerk);
    Address home = new Address("ul. Źródlana", "7", "2", "00-000", "Przykładowo", "PL");
    Party ewa =
        Party.person("Ewa", "Testowa", Identity.born(LocalDate.of(1985, 2, 2)))
            .with(Contact.at(home));
    cases.applicantIs(id, parties.add(ewa, Entered.atDesk(clerk.id())).id());
    BenefitCase told =
        cases.tell(id, new ToTell(0, Origin.OFFICIAL, null, clerk, Family.told(Family.ANNA)));
    return registration.register(
        id, told.toldSeq(), LocalDate.of(2024, 10, 5), Channel.PAPER, clerk);
  }

  @Test
  void a_signed_decision_has_a_letter_that_says_what_its_preview_said() throws IOException {
    Decision proposed = decisions.propose(registered().id(), clerk).getFirst();
    String preview = text(letters.preview(proposed, Language.POLISH));

    Decision signed = decisions.sign(proposed.id(), approver);
    StoredLetter letter = letters.about(signed.id()).getFirst();
    String text = text(letters.pdf(letter.id(), Language.POLISH));

    assertThat(letter.kind()).isEqualTo(LetterKind.GRANT);
    assertThat(letter.number()).isEqualTo(signed.number());
    assertThat(text)
        .contains("Ewa Testowa ul. Źródlana 7 m. 2 00-000 Przykładowo")
        .contains("Anna od października 2024 do września 2025 500,00 zł")
        .contains("Maria Wzorcowa z upoważnienia Wójta")
        .contains("Sprawą zajmuje się Zofia Żak-Wzorcowa");
    assertThat(
            preview
                .replace("nadamy przy podpisie", letter.number())
                .replace(
                    "podpis osoby, która wyda to pismo",
                    "Maria Wzorcowa z upoważnienia Wójta Gminy Przykładowa"))
        .isEqualTo(text);
  }

  @Test
  void reasons_name_the_papers_that_had_come_and_each_fact_the_paper_that_proves_it()
      throws IOException {
    BenefitCase of = registered();
    List<Completeness.Proof> missing = cases.look(of).missing();
    missing.forEach(proof -> receives(of, proof, LocalDate.of(2019, 1, 31)));
    Decision decision = decisions.propose(of.id(), clerk).getFirst();
    receives(of, missing.getFirst(), LocalDate.of(2024, 10, 1));

    assertThat(text(letters.preview(decision, Language.POLISH)))
        .contains("Dokumenty, na których opieramy ustalenia dokument 1: Anna, ")
        .contains("z dnia 31 stycznia 2019 r., data wpływu: 20 października 2024 r.; ")
        .containsPattern("900,00 zł; źródło: dokument \\d")
        .as("came after the decision was made")
        .doesNotContain("z dnia 1 października 2024 r.");
    assertThat(text(letters.preview(decision, Language.ENGLISH)))
        .contains("dated 31 January 2019, received on 20 October 2024")
        .containsPattern("900\\.00 zł; told in paper \\d");
  }

  private void receives(BenefitCase of, Completeness.Proof proof, LocalDate issued) {
    Integer thing = proof.thing().isPresent() ? proof.thing().getAsInt() : null;
    cases.received(
        of.id(),
        new ReceivedPaper(
            proof.due().paper().id(), thing, null, issued, LocalDate.of(2024, 10, 20), null),
        clerk);
  }

  @Test
  void a_letter_is_kept_as_it_was_first_made() {
    Decision signed =
        decisions.sign(decisions.propose(registered().id(), clerk).getFirst().id(), approver);
    StoredLetter letter = letters.about(signed.id()).getFirst();
    byte[] first = letters.pdf(letter.id(), Language.POLISH);

    day.is(LocalDate.of(2025, 3, 3));
    assertThat(letters.pdf(letter.id(), Language.POLISH)).isEqualTo(first);
    assertThatThrownBy(() -> db.sql("update letter set party = 'X'").update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> db.sql("delete from letter_file").update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void the_cap_of_december_2024_gives_a_draft_that_compares_the_months() throws IOException {
    BenefitCase of = registered();
    decisions.sign(decisions.propose(of.id(), clerk).getFirst().id(), approver);

    day.is(LocalDate.of(2024, 12, 13));
    Decision change = decisions.propose(of.id(), clerk).getFirst();
    String draft = text(letters.preview(change, Language.POLISH));

    assertThat(change.kind()).isEqualTo(DecisionKind.CHANGE);
    assertThat(draft)
        .contains("Decyzja: zmieniamy wysokość świadczenia")
        .contains("Anna od października 2024 do września 2025 500,00 zł 900,00 zł")
        .contains("dopłacimy razem 4 800,00 zł")
        .contains("październik 2024 500,00 zł 900,00 zł +400,00 zł")
        .contains("Dz.U. 2024 poz. 1827");
  }

  @Test
  void a_call_names_the_papers_and_has_a_number_of_its_own() throws IOException {
    StoredLetter call = letters.call(registered().id(), 21, clerk);

    assertThat(call.kind()).isEqualTo(LetterKind.COMPLETION_CALL);
    assertThat(call.number()).isNotBlank();
    assertThat(text(letters.pdf(call.id(), Language.POLISH)))
        .contains("Prosimy uzupełnić wniosek")
        .contains("orzeczenie lub ugoda określające wysokość alimentów")
        .contains("w ciągu 21 dni");
  }

  @Test
  void a_notice_goes_to_another_party_without_the_family_s_address() throws IOException {
    Decision signed =
        decisions.sign(decisions.propose(registered().id(), clerk).getFirst().id(), approver);
    Party bailiff =
        Party.body("Komornik Sądowy w Przykładowie", Identity.UNKNOWN)
            .with(Contact.at(new Address("ul. Sądowa", "3", "", "00-000", "Przykładowo", "PL")));

    StoredLetter notice = letters.notify(signed, LetterKind.ENFORCEMENT_NOTICE, bailiff, approver);

    assertThat(text(letters.pdf(notice.id(), Language.POLISH)))
        .contains("Komornik Sądowy w Przykładowie ul. Sądowa 3")
        .contains("art. 27 ust. 8")
        .doesNotContain("Źródlana");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }
}
