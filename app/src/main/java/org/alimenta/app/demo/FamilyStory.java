package org.alimenta.app.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.told.Change;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.Completeness;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionProblem;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;

/**
 * What one family and the office do, from the application on: some bring every paper, some only
 * after a call, some never; some earn more or less later.
 */
final class FamilyStory {
  private static final int TERM_DAYS = 14;

  private final Desk desk;
  private final Names names;
  private final Season season;
  private final MadeUpFamily family;

  FamilyStory(Desk desk, Names names, Season season, MadeUpFamily family) {
    this.desk = desk;
    this.names = names;
    this.season = season;
    this.family = family;
  }

  void begin() {
    season.plan(family.filed(), this::file);
  }

  private void file(LocalDate day) {
    long draft = desk.cases().begin("poland", List.of(Desk.FUND), desk.clerk(names));
    Map<Integer, Long> parties = parties();
    desk.cases().applicantIs(draft, parties.values().iterator().next());
    BenefitCase told =
        desk.cases()
            .tell(draft, new ToTell(0, Origin.APPLICANT, null, desk.clerk(names), family.told()));
    parties.forEach((thing, party) -> desk.cases().isParty(draft, thing, party));
    if (names.happens(20)) {
      return; // somebody was called away: the draft waits
    }
    desk.registration().register(draft, told.toldSeq(), day, family.channel(), desk.clerk(names));
    if (names.happens(25)) {
      season.plan(
          day.plusDays(names.between(2, 10)),
          _ -> desk.registration().withdraw(draft, desk.clerk(names)));
      return;
    }
    int left = names.happens(780) ? 0 : names.between(1, 2);
    bring(draft, day, left);
    season.plan(day.plusDays(names.between(4, 24)), then -> look(draft, then));
  }

  private Map<Integer, Long> parties() {
    Map<Integer, Long> parties = new LinkedHashMap<>();
    Address home =
        new Address(
            names.street(),
            Integer.toString(names.house()),
            names.happens(500) ? Integer.toString(names.between(1, 40)) : "",
            "00-999",
            "Przykładów",
            "PL");
    boolean first = true;
    for (var entry : family.people().entrySet()) {
      MadeUpFamily.MadeUpPerson person = entry.getValue();
      Party party =
          Party.person(
              person.given(),
              person.surname(),
              Identity.of(Pesel.of(names.pesel(person.born(), person.woman()))));
      party =
          party.with(
              new Contact(
                  home,
                  Address.NONE,
                  first ? "+48 000 000 " + names.between(100, 999) : "",
                  "",
                  names.happens(30)));
      if (first && !names.happens(40)) {
        party = party.with(names.account());
      }
      parties.put(
          entry.getKey(), desk.parties().add(party, Entered.atDesk(desk.clerk(names).id())).id());
      first = false;
    }
    return parties;
  }

  /**
   * @param left how many papers are not brought
   */
  private void bring(long caseId, LocalDate day, int left) {
    List<Completeness.Proof> missing = desk.cases().look(desk.cases().get(caseId)).missing();
    for (int i = 0; i < missing.size() - left; i++) {
      Completeness.Proof proof = missing.get(i);
      Integer thing = proof.thing().isPresent() ? proof.thing().getAsInt() : null;
      desk.cases()
          .received(
              caseId,
              new ReceivedPaper(proof.due().paper().id(), thing, null, day, null),
              desk.clerk(names));
    }
  }

  /** A clerk opens the case: it is decided, or the applicant is called to complete it. */
  private void look(long caseId, LocalDate day) {
    BenefitCase of = desk.cases().get(caseId);
    if (of.openPoints() > 0) {
      call(caseId, day);
    } else {
      propose(caseId, day);
    }
  }

  private void call(long caseId, LocalDate day) {
    Calls.Call call = desk.calls().write(caseId, TERM_DAYS, desk.clerk(names));
    LocalDate received = day.plusDays(names.between(3, 8));
    season.plan(received, then -> desk.calls().served(call.id(), then, desk.clerk(names)));
    if (names.happens(750)) {
      season.plan(
          received.plusDays(names.between(2, 12)),
          then -> {
            bring(caseId, then, 0);
            season.plan(then.plusDays(names.between(2, 9)), later -> lookAgain(caseId, later));
          });
    } else {
      season.plan(
          received.plusDays(TERM_DAYS + 4L),
          then -> {
            Decision left =
                desk.decisions().proposeLeavingUnexamined(caseId, Desk.FUND, desk.clerk(names));
            sign(left.id(), then);
          });
    }
  }

  private void lookAgain(long caseId, LocalDate day) {
    if (desk.cases().get(caseId).openPoints() == 0) {
      propose(caseId, day);
    }
  }

  private void propose(long caseId, LocalDate day) {
    try {
      for (Decision decision : desk.decisions().propose(caseId, desk.clerk(names))) {
        sign(decision.id(), day);
        if (decision.kind().hasPlan() && names.happens(160)) {
          season.plan(day.plusDays(names.between(30, 200)), then -> somethingChanges(caseId, then));
        }
      }
    } catch (DecisionProblem problem) {
      // Nothing to decide, or a fact is missing: a person would look into it, and the case waits.
      desk.tasks().make(caseId, "look", Long.toString(caseId), day.plusDays(TERM_DAYS));
    }
  }

  private void sign(long decision, LocalDate day) {
    season.plan(
        day.plusDays(names.between(0, 3)),
        then -> {
          if (desk.decisions().get(decision).isProposed()) {
            desk.decisions().sign(decision, desk.approver());
            season.plan(
                then.plusDays(names.between(4, 9)),
                received -> desk.decisions().served(decision, received));
          }
        });
  }

  /** The court raises what is owed, or the person does not explain what the office asks. */
  private void somethingChanges(long caseId, LocalDate day) {
    BenefitCase of = desk.cases().get(caseId);
    int next = desk.cases().retold(of).next();
    List<Change> changes = names.happens(500) ? raised(day, next) : silent(day, next);
    if (changes.isEmpty() || !of.isAlive()) {
      return;
    }
    desk.cases()
        .tell(caseId, new ToTell(of.toldSeq(), Origin.APPLICANT, null, desk.clerk(names), changes));
    propose(caseId, day);
  }

  private List<Change> raised(LocalDate day, int next) {
    for (Change change : family.told()) {
      if (change instanceof Change.Add add && add.list().equals("titles")) {
        return List.of(
            new Change.Add(next, add.thing(), "ordered", ""),
            new Change.Tell(next, "monthly", names.between(8, 14) * 100 + ".00"),
            new Change.Tell(next, "from", day.withDayOfMonth(1).toString()),
            new Change.Tell(next, "until", "never"),
            new Change.Tell(next, "shared-by", "1"),
            new Change.Tell(next, "reached-bailiff", day.toString()));
      }
    }
    return List.of();
  }

  private List<Change> silent(LocalDate day, int next) {
    for (Change change : family.told()) {
      if (change instanceof Change.Add add && add.list().equals("entitled")) {
        return List.of(
            new Change.Add(next, add.thing(), "obstacles", ""),
            new Change.Tell(next, "kind", "explanation-missing"),
            new Change.Tell(next, "from", day.toString()),
            new Change.Tell(next, "ended", "never"));
      }
    }
    return List.of();
  }
}
