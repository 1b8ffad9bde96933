package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Retold;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.Alike;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.NumberFault;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.parties.PeselTaken;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a clerk typed into a section: the persons in the register, their facts in the case.
 */
@Component
class IntakeSaving {
  private final Cases cases;
  private final Parties parties;
  private final Laws laws;
  private final Diary diary;
  private final MessageSource messages;

  IntakeSaving(Cases cases, Parties parties, Laws laws, Diary diary, MessageSource messages) {
    this.cases = cases;
    this.parties = parties;
    this.laws = laws;
    this.diary = diary;
    this.messages = messages;
  }

  /**
   * @throws org.alimenta.office.applications.StaleCase when somebody else told something meanwhile
   * @throws org.alimenta.office.applications.Contradiction when the law says that it cannot be
   */
  @Transactional
  Saved save(BenefitCase of, FormPlan plan, Posted sent, Staff by, Locale locale) {
    Retold base = cases.retold(of);
    Run run = new Run(of, plan, base, sent, by, locale);
    run.people();
    FormChanges changes =
        new FormChanges(plan, base, run.posted, (fact, why) -> mistake(fact, why, of, locale))
            .read(run.names);
    asks(of, run.posted);
    cases.tell(of.id(), new ToTell(sent.seen(), Origin.APPLICANT, null, by, changes.changes()));
    changes.errors().all().forEach(e -> run.errors.addAt(e.field(), e.target(), e.text()));
    if (!changes.changes().isEmpty()) {
      diary.change(by, of.id(), "case.told", Purpose.usualOf(by));
    }
    return new Saved(run.posted, run.errors, run.choices);
  }

  /** For whom each benefit is asked that is a right of the persons themselves. */
  private void asks(BenefitCase of, Posted posted) {
    for (String name : posted.names()) {
      String[] parts = name.split("\\.", 3);
      if (parts.length == 3
          && parts[0].equals("am")
          && parts[1].matches("\\d{1,9}")
          && of.benefits().contains(parts[2])) {
        boolean asks = posted.isTicked("a." + parts[1] + "." + parts[2]);
        cases.asksFor(of.id(), parts[2], Integer.parseInt(parts[1]), asks);
      }
    }
  }

  private String mistake(Fact fact, Entry.Mistyped why, BenefitCase of, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    String label = laws.law(of.law()).words().texts().label(fact, language);
    return messages.getMessage("intake.error." + why.key(), new Object[] {label}, locale);
  }

  /** One sending: the persons first, as their names and birthdays are facts too. */
  private final class Run {
    private final BenefitCase of;
    private final FormPlan plan;
    private final Retold base;
    private final Staff by;
    private final Locale locale;
    private final Map<Integer, Long> known;
    private final Map<Integer, String> names = new HashMap<>();
    private final FormErrors errors = new FormErrors();
    private final List<Choice> choices = new ArrayList<>();
    private Posted posted;

    private Run(BenefitCase of, FormPlan plan, Retold base, Posted sent, Staff by, Locale locale) {
      this.of = of;
      this.plan = plan;
      this.base = base;
      this.posted = sent;
      this.by = by;
      this.locale = locale;
      this.known = cases.parties(of.id());
    }

    private void people() {
      int removed = posted.number("remove");
      for (int number : posted.persons()) {
        if (number != removed && (base.thing(number).isPresent() || posted.speaksOf(number))) {
          person(number);
        }
      }
    }

    private void person(int number) {
      PersonForm form = new PersonForm(posted, number, this::words);
      Optional<KnownParty> party = party(number, form);
      form.errors().all().forEach(e -> errors.addAt(e.field(), e.target(), e.text()));
      String given = posted.text("p." + number + ".given");
      names.put(number, party.map(is -> is.party().givenNames()).orElse(given));
      party.ifPresent(is -> belongs(number, is));
    }

    private void belongs(int number, KnownParty party) {
      Pesel pesel = party.party().identity().pesel();
      boolean asked = bornFact().isPresent();
      if (asked && pesel != null && posted.text("f." + number + ".born").isEmpty()) {
        posted = posted.with("f." + number + ".born", Entry.shown(pesel.born()));
      }
      fill("p." + number + ".given", party.party().givenNames());
      fill("p." + number + ".surname", party.party().surname());
      Long before = known.get(number);
      if (before == null || before != party.id()) {
        cases.isParty(of.id(), number, party.id());
      }
      Long applicant = of.applicant();
      boolean applies = posted.number("applicant") == number;
      if (applies && knowsItself()) {
        fill("f." + number + ".role", "self");
      }
      if (applies && (applicant == null || applicant != party.id())) {
        cases.applicantIs(of.id(), party.id());
      }
    }

    /** Whether the law tells persons apart by what they are to the one who applies. */
    private boolean knowsItself() {
      return plan.people()
          .flatMap(listing -> listing.element().fact("role"))
          .filter(fact -> plan.facts(fact.entity()).contains(fact))
          .filter(fact -> fact.words().contains("self"))
          .isPresent();
    }

    /** What the register knows need not be typed. */
    private void fill(String field, String text) {
      if (posted.text(field).isEmpty()) {
        posted = posted.with(field, text);
      }
    }

    private Optional<Fact> bornFact() {
      return plan.people().map(Listing::element).flatMap(type -> type.fact("born"));
    }

    private Optional<KnownParty> party(int number, PersonForm form) {
      Long id = known.get(number);
      if (id != null) {
        KnownParty now = parties.find(id).orElseThrow();
        int shown = posted.number("p." + number + ".v");
        boolean wasShown = shown > 0 && posted.number("p." + number + ".id") == id;
        KnownParty seen = wasShown ? new KnownParty(id, shown, now.party()) : now;
        return Optional.of(changed(number, seen, form, !wasShown));
      }
      String same = posted.text("same." + number);
      if (same.matches("\\d+")) {
        KnownParty chosen = parties.find(Long.parseLong(same)).orElseThrow();
        return Optional.of(changed(number, chosen, form, true));
      }
      Optional<Pesel> pesel = form.pesel();
      Optional<KnownParty> registered = pesel.flatMap(parties::withPesel);
      if (registered.isPresent()) {
        return Optional.of(changed(number, registered.get(), form, true));
      }
      return form.isNamed() && form.errors().isEmpty()
          ? added(number, form, same.equals("new"))
          : Optional.empty();
    }

    private KnownParty changed(int number, KnownParty seen, PersonForm form, boolean keep) {
      Party party = form.party(seen.party(), keep);
      try {
        return parties.change(seen, party, Entered.atDesk(by.id()));
      } catch (PeselTaken taken) {
        errors.add(
            "p." + number + ".pesel",
            messages.getMessage(
                "intake.error.taken", new Object[] {taken.other().party().name()}, locale));
        return seen;
      }
    }

    private Optional<KnownParty> added(int number, PersonForm form, boolean isNew) {
      Party party = form.party(null, false);
      if (!form.errors().isEmpty()) {
        return Optional.empty();
      }
      List<Alike> alike = isNew ? List.of() : parties.alike(party);
      if (!alike.isEmpty()) {
        choices.add(new Choice(number, party.name(), alike));
        return Optional.empty();
      }
      return Optional.of(parties.add(party, Entered.atDesk(by.id())));
    }

    private String words(NumberFault fault) {
      return messages.getMessage(fault.key(), fault.arguments().toArray(), locale);
    }
  }

  /** For forms elsewhere: a sentence for what is wrong with a number. */
  Function<NumberFault, String> words(Locale locale) {
    return fault -> messages.getMessage(fault.key(), fault.arguments().toArray(), locale);
  }
}
