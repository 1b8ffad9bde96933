package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Completeness;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.SummaryRow;
import org.alimenta.office.site.questions.CheckPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The last pages: look everything over, state, send, and what happens next. */
@Controller
class SendingController {

  private final Visits visits;
  private final Sending sending;
  private final DraftPapers papers;
  private final Windows windows;
  private final Cases cases;
  private final Laws laws;

  SendingController(
      Visits visits, Sending sending, DraftPapers papers, Windows windows, Cases cases, Laws laws) {
    this.visits = visits;
    this.sending = sending;
    this.papers = papers;
    this.windows = windows;
    this.cases = cases;
    this.laws = laws;
  }

  @GetMapping("/apply/check")
  String check(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        filled -> {
          String nothing = visits.say("question.nothing", locale);
          Language language = Language.of(locale.getLanguage());
          model.addAttribute("page", CheckPage.of(filled.talk(), language, Steps.BASE, nothing));
          model.addAttribute("you", you(filled.draft(), locale));
          model.addAttribute("people", people(filled, locale));
          model.addAttribute("papers", papers.of(filled.draft()).size());
          model.addAttribute("due", filled.papers().size());
          model.addAttribute("obliged", obliged(filled, locale));
          model.addAttribute("complete", Steps.isComplete(filled));
          model.addAttribute("sendable", Steps.canBeSent(filled));
          tooEarly(filled, model, locale);
          return "apply/check";
        });
  }

  private boolean tooEarly(Filled filled, Model model, Locale locale) {
    boolean early = filled.isTooEarly();
    model.addAttribute("early", early);
    if (early) {
      Optional<LocalDate> opens = windows.opens(filled, laws.today());
      model.addAttribute(
          "opens", opens.map(day -> Format.dateWithWeekday(day, locale)).orElse(null));
    }
    return early;
  }

  private List<SummaryRow> you(Draft draft, Locale locale) {
    List<SummaryRow> rows = new ArrayList<>();
    if (draft.has(People.APPLICANT)) {
      rows.add(row("you", name(draft.page(People.APPLICANT)), People.APPLICANT, locale));
      rows.add(
          row("number", number(draft.page(People.APPLICANT), locale), People.APPLICANT, locale));
    }
    if (draft.has("address")) {
      rows.add(row("address", address(draft.page("address")), "address", locale));
    }
    if (draft.has("contact")) {
      String contact =
          (draft.field("contact", "phone") + " " + draft.field("contact", "email")).strip();
      rows.add(row("contact", orNothing(contact, locale), "contact", locale));
    }
    if (draft.has("account")) {
      boolean account = draft.field("account", "how").equals("account");
      String value =
          account ? draft.field("account", "account") : visits.say("apply.account.none", locale);
      rows.add(row("account", value, "account", locale));
    }
    return rows;
  }

  private List<SummaryRow> people(Filled filled, Locale locale) {
    List<SummaryRow> rows = new ArrayList<>();
    for (Thing person : filled.people()) {
      String page = filled.pageOf(person);
      if (!page.equals(People.APPLICANT) && filled.draft().has(page)) {
        Map<String, String> fields = filled.draft().page(page);
        rows.add(
            new SummaryRow(name(fields), number(fields, locale), Steps.path(page), name(fields)));
      }
    }
    return rows;
  }

  private @Nullable SummaryRow obliged(Filled filled, Locale locale) {
    String told = orNothing(filled.draft().field("obliged", "known"), locale);
    return filled.said("further", Language.of(locale.getLanguage())).stream()
        .map(name -> new SummaryRow(name, told, Steps.path("obliged"), name))
        .findFirst()
        .orElse(null);
  }

  private SummaryRow row(String key, String value, String page, Locale locale) {
    String label = visits.say("apply.row." + key, locale);
    return new SummaryRow(label, value, Steps.path(page), label);
  }

  private String orNothing(String value, Locale locale) {
    return value.isBlank() ? visits.say("question.nothing", locale) : value;
  }

  private static String name(Map<String, String> fields) {
    return fields.getOrDefault("given", "") + " " + fields.getOrDefault("surname", "");
  }

  private String number(Map<String, String> fields, Locale locale) {
    return switch (fields.getOrDefault("known", "")) {
      case People.PESEL -> "PESEL " + fields.getOrDefault("pesel", "");
      case People.PAPER ->
          visits.say("apply.paper.kind." + fields.getOrDefault("kind", "OTHER"), locale)
              + " "
              + fields.getOrDefault("number", "");
      default -> visits.say("apply.known.unknown", locale);
    };
  }

  private static String address(Map<String, String> a) {
    String flat = a.getOrDefault("flat", "");
    String house = a.getOrDefault("house", "") + (flat.isEmpty() ? "" : "/" + flat);
    String street = a.getOrDefault("street", "");
    return (street.isEmpty() ? "" : street + " ")
        + house
        + ", "
        + a.getOrDefault("postcode", "")
        + " "
        + a.getOrDefault("town", "");
  }

  @GetMapping("/apply/statements")
  String statements(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(request, locale, filled -> statementsPage(filled, model, locale));
  }

  private String statementsPage(Filled filled, Model model, Locale locale) {
    if (!Steps.canBeSent(filled)) {
      return "redirect:" + Steps.next(filled);
    }
    if (tooEarly(filled, model, locale)) {
      return "redirect:/apply/check";
    }
    model.addAttribute("statements", texts("statements", "apply.statement.usual", filled, locale));
    model.addAttribute("duties", texts("duties", "apply.duty.usual", filled, locale));
    model.addAttribute("clauses", texts("clause", "apply.clause", filled, locale));
    model.addAttribute("complete", Steps.isComplete(filled));
    model.addAttribute("backTo", "/apply/check");
    return "apply/statements";
  }

  /** What the laws of the benefits want said, or else what everybody states. */
  private List<String> texts(String kind, String usual, Filled filled, Locale locale) {
    List<String> texts = filled.said(kind, Language.of(locale.getLanguage()));
    return texts.isEmpty() ? List.of(visits.say(usual, locale)) : texts;
  }

  @PostMapping("/apply/statements")
  String send(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    boolean stated = !Visits.typed(request).getOrDefault("stated", "").isEmpty();
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          if (!Steps.canBeSent(filled) || filled.isTooEarly()) {
            return statementsPage(filled, model, locale);
          }
          if (!stated) {
            new FormErrors()
                .addAt("stated", "stated", visits.say("apply.error.statement", locale))
                .refuse(model, response);
            return statementsPage(filled, model, locale);
          }
          sending.send(filled, laws.today(), locale);
          return Visits.SENT;
        });
  }

  /**
   * Something that the office still needs.
   *
   * @param articles where the law says so
   */
  public record Lacking(String what, String articles) {}

  /** Names nobody: whoever has the code only learns how far the case is. */
  @GetMapping("/apply/sent")
  String sent(HttpServletRequest request, Model model, Locale locale) {
    Optional<Long> id = visits.draft(request).flatMap(draft -> Optional.ofNullable(draft.caseId()));
    if (id.isEmpty()) {
      return Visits.RETURN;
    }
    BenefitCase of = cases.get(id.get());
    Completeness.Look look = cases.look(of);
    model.addAttribute("number", of.number());
    model.addAttribute("filed", day(of.filed(), locale));
    model.addAttribute("decideBy", day(of.decideBy(), locale));
    model.addAttribute("state", of.state().name());
    model.addAttribute("questions", look.questions().size());
    model.addAttribute("lacking", lacking(of, look, locale));
    model.addAttribute("today", Format.date(laws.today(), locale));
    return "apply/sent";
  }

  private static @Nullable String day(@Nullable LocalDate day, Locale locale) {
    return day == null ? null : Format.dateWithWeekday(day, locale);
  }

  private List<Lacking> lacking(BenefitCase of, Completeness.Look look, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    var texts = laws.law(of.law()).words().texts();
    return look.missing().stream()
        .map(
            proof ->
                new Lacking(
                    texts.paper(proof.due().paper().id(), language),
                    String.join(
                        "; ",
                        proof.due().paper().cites().stream().map(cite -> cite.inFull()).toList())))
        .distinct()
        .toList();
  }
}
