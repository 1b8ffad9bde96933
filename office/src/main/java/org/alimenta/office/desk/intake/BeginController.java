package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alimenta.law.node.Listing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Change;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Drafts;
import org.alimenta.office.applications.EarlierCases;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins an application and lists those that are begun. */
@Controller
@RequestMapping("/desk/intake")
class BeginController {
  private static final int MOST_DRAFTS = 30;
  private static final int MOST_FOUND = 10;

  private final Cases cases;
  private final Drafts drafts;
  private final EarlierCases earlier;
  private final Registration registration;
  private final Parties parties;
  private final Laws laws;
  private final MessageSource messages;

  BeginController(
      Cases cases,
      Drafts drafts,
      EarlierCases earlier,
      Registration registration,
      Parties parties,
      Laws laws,
      MessageSource messages) {
    this.cases = cases;
    this.drafts = drafts;
    this.earlier = earlier;
    this.registration = registration;
    this.parties = parties;
    this.laws = laws;
    this.messages = messages;
  }

  @GetMapping
  String begin(Locale locale, Model model) {
    return page(BeginForm.empty(known().getFirst().id(), laws.today()), locale, model);
  }

  private String page(BeginForm form, Locale locale, Model model) {
    Language language = Language.of(locale.getLanguage());
    model.addAttribute("form", form);
    model.addAttribute("channels", Channel.values());
    model.addAttribute(
        "benefits",
        known().stream().map(known -> Map.entry(known.id(), known.title(language))).toList());
    model.addAttribute("drafts", drafts.latest(MOST_DRAFTS));
    return "desk/intake/begin";
  }

  /** Benefits that somebody can apply for now, in the order of their law. */
  private List<KnownBenefit> known() {
    LocalDate today = laws.today();
    List<KnownBenefit> known =
        laws.benefits().stream().filter(benefit -> benefit.isOffered(today)).toList();
    return known.isEmpty() ? laws.benefits() : known;
  }

  @PostMapping
  @Transactional
  String begun(@RequestParam Map<String, String> fields, Staff staff, Locale locale, Model model) {
    Posted posted = new Posted(fields);
    FormErrors errors = new FormErrors();
    Optional<LocalDate> filed = Entry.day(posted.text("filed"));
    if (filed.isEmpty() || filed.get().isAfter(laws.today())) {
      errors.add(
          "filed", say(filed.isEmpty() ? "intake.error.day" : "intake.error.future", locale));
    }
    BeginForm form = form(posted);
    if (form.benefits().isEmpty()) {
      errors.add("benefits", say("intake.begin.benefit.none", locale));
    } else if (lawsOf(form.benefits()).size() != 1) {
      errors.add("benefits", say("intake.begin.benefit.laws", locale));
    }
    boolean toChoose =
        !posted.has("take") && (!form.earlier().isEmpty() || form.found().size() > 1);
    if (!errors.isEmpty() || toChoose) {
      model.addAttribute("errors", errors);
      return page(form, locale, model);
    }
    long id = draft(posted, form, staff);
    arrive(id, filed.orElseThrow(), form.channel(), staff);
    return "redirect:/desk/intake/" + id + "/people";
  }

  private String say(String key, Locale locale) {
    return messages.getMessage(key, new Object[] {""}, locale);
  }

  private BeginForm form(Posted posted) {
    String who = posted.text("who");
    List<KnownParty> found = who.isEmpty() ? List.of() : found(who, posted);
    List<BenefitCase> before = found.size() == 1 ? earlier.of(found.getFirst().id()) : List.of();
    return new BeginForm(
        known().stream()
            .map(KnownBenefit::id)
            .filter(id -> posted.isTicked("benefit." + id))
            .toList(),
        Channel.valueOf(posted.text("channel")),
        posted.text("filed"),
        who,
        found,
        before);
  }

  private List<KnownParty> found(String who, Posted posted) {
    String party = posted.text("party");
    if (party.matches("\\d+")) {
      return parties.find(Long.parseLong(party)).stream().toList();
    }
    return Pesel.fault(who).isEmpty()
        ? parties.withPesel(Pesel.of(who)).stream().toList()
        : parties.search(who, MOST_FOUND);
  }

  private long draft(Posted posted, BeginForm form, Staff staff) {
    String law = lawsOf(form.benefits()).iterator().next();
    long id = cases.begin(law, form.benefits(), staff);
    String take = posted.text("take");
    if (take.matches("\\d+")) {
      earlier.takeOver(Long.parseLong(take), id, staff);
    } else if (form.party() != null) {
      cases.applicantIs(id, form.party());
      firstPerson(id, form.found().getFirst(), staff);
    }
    return id;
  }

  private Set<String> lawsOf(List<String> benefits) {
    return benefits.stream()
        .flatMap(id -> laws.benefit(id).stream())
        .map(benefit -> benefit.law().id())
        .collect(Collectors.toSet());
  }

  private void firstPerson(long id, KnownParty party, Staff staff) {
    BenefitCase draft = cases.get(id);
    FormPlan plan = FormPlan.of(cases.book(draft.law()), draft.benefits());
    Optional<Listing> people = plan.people();
    if (people.isEmpty()) {
      return;
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.Add(1, Change.ROOT, people.get().name(), party.party().givenNames()));
    LocalDate born = party.party().identity().born();
    if (born != null && people.get().element().fact("born").isPresent()) {
      changes.add(new Change.Tell(1, "born", born.toString()));
    }
    cases.tell(id, new ToTell(0, Origin.REGISTER, null, staff, changes));
    cases.isParty(id, 1, party.id());
  }

  private void arrive(long id, LocalDate filed, Channel channel, Staff staff) {
    BenefitCase draft = cases.get(id);
    drafts.arrived(id, filed, channel);
    cases.tell(
        id,
        new ToTell(
            draft.toldSeq(),
            Origin.OFFICIAL,
            null,
            staff,
            registration.arrival(draft.law(), filed, channel)));
  }
}
