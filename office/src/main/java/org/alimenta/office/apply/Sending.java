package org.alimenta.office.apply;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alimenta.bank.Nrb;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Telling;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.documents.Documents;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft an application: the case, its people and its papers, all of it or nothing. */
@Component
class Sending {
  private static final String COUNTRY = "PL";

  private final Parties parties;
  private final Cases cases;
  private final Registration registration;
  private final Tasks tasks;
  private final Documents documents;
  private final DraftPapers papers;
  private final OnlineDrafts drafts;
  private final Visits visits;

  Sending(
      Parties parties,
      Cases cases,
      Registration registration,
      Tasks tasks,
      Documents documents,
      DraftPapers papers,
      OnlineDrafts drafts,
      Visits visits) {
    this.parties = parties;
    this.cases = cases;
    this.registration = registration;
    this.tasks = tasks;
    this.documents = documents;
    this.papers = papers;
    this.drafts = drafts;
    this.visits = visits;
  }

  /**
   * Sends a draft that is locked and was not sent yet.
   *
   * @return the case with its number
   */
  @Transactional
  BenefitCase send(Filled filled, LocalDate today, Locale locale) {
    Draft draft = filled.draft();
    Telling told = Telling.of(filled.talk().situation());
    long id = cases.begin(draft.law(), draft.benefits(), null);
    BenefitCase of = cases.tell(id, new ToTell(0, Origin.APPLICANT, null, null, told.changes()));
    cases.applicantIs(id, applicant(id, filled, told));
    for (Thing person : filled.people()) {
      if (person != filled.applicant() && draft.has(filled.pageOf(person))) {
        long party = party(id, People.party(draft.page(filled.pageOf(person))));
        cases.isParty(id, told.number(person), party);
      }
    }
    BenefitCase registered = registration.register(id, of.toldSeq(), today, Channel.ONLINE, null);
    bringPapers(id, filled, told, today, locale);
    drafts.sent(draft, id);
    return cases.find(id).orElse(registered);
  }

  private long applicant(long id, Filled filled, Telling told) {
    Draft draft = filled.draft();
    Party party =
        People.party(draft.page(People.APPLICANT)).with(contact(draft)).with(account(draft));
    long known = party(id, party);
    Thing applicant = filled.applicant();
    if (applicant != null) {
      cases.isParty(id, told.number(applicant), known);
    }
    return known;
  }

  private static Contact contact(Draft draft) {
    Map<String, String> a = draft.page("address");
    Address address =
        new Address(
            a.getOrDefault("street", ""),
            a.getOrDefault("house", ""),
            a.getOrDefault("flat", ""),
            a.getOrDefault("postcode", ""),
            a.getOrDefault("town", ""),
            COUNTRY);
    return new Contact(
        address,
        Address.NONE,
        draft.field("contact", "phone"),
        draft.field("contact", "email"),
        !draft.field("address", "secret").isEmpty());
  }

  private static @Nullable Nrb account(Draft draft) {
    return draft.field("account", "how").equals("account")
        ? Nrb.of(draft.field("account", "account"))
        : null;
  }

  /**
   * Whoever is known by the PESEL stays as the office knows them: nobody who writes online was seen
   * with a document, so their data and above all their account are never overwritten. An official
   * compares them.
   */
  private long party(long caseId, Party told) {
    Pesel pesel = told.identity().pesel();
    Optional<KnownParty> known = pesel == null ? Optional.empty() : parties.withPesel(pesel);
    if (known.isEmpty()) {
      return parties.add(told, Entered.online()).id();
    }
    if (differs(told, known.get().party())) {
      tasks.make(caseId, "online-data-differ", caseId + ":" + known.get().id(), null);
    }
    return known.get().id();
  }

  /** What was not told differs from nothing. */
  private static boolean differs(Party told, Party known) {
    return !told.name().equalsIgnoreCase(known.name())
        || !told.contact().equals(Contact.NONE) && !told.contact().equals(known.contact())
        || told.account() != null && !told.account().equals(known.account());
  }

  private void bringPapers(long id, Filled filled, Telling told, LocalDate today, Locale locale) {
    Draft draft = filled.draft();
    for (DraftPapers.Added added : papers.of(draft)) {
      filled.talk().situation().things().stream()
          .filter(thing -> thing.number() == added.thing())
          .findFirst()
          .ifPresent(thing -> bring(id, added, told.number(thing), today, locale));
    }
    String obliged = draft.field("obliged", "known");
    if (!obliged.isBlank()) {
      String what = String.join(", ", filled.said("further", Language.of(locale.getLanguage())));
      String note = visits.say("apply.obliged.note", locale, obliged, what);
      cases.received(id, new ReceivedPaper(null, null, null, today, note), null);
    }
  }

  private void bring(long id, DraftPapers.Added added, int thing, LocalDate today, Locale locale) {
    String stated = added.stated();
    Long document = stated == null ? kept(added) : null;
    String note = stated == null ? null : visits.say("apply.stated.note", locale, stated);
    cases.received(id, new ReceivedPaper(added.paper(), thing, document, today, note), null);
  }

  private long kept(DraftPapers.Added added) {
    try (InputStream content = papers.content(added)) {
      String name = Optional.ofNullable(added.name()).orElse("-");
      return documents.keep(name, content, Entered.online()).id();
    } catch (IOException e) {
      throw new UncheckedIOException("A paper could not be read", e);
    }
  }
}
