package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.office.parties.IdentityPaper;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages about people: what the law's questions do not ask, but an office must know. */
@Controller
class DetailsController {
  private static final String PAGES = "you|address|contact|account|for|obliged";

  private final OnlineDrafts drafts;
  private final DraftPapers papers;
  private final Visits visits;
  private final MessageSource messages;

  DetailsController(
      OnlineDrafts drafts, DraftPapers papers, Visits visits, MessageSource messages) {
    this.drafts = drafts;
    this.papers = papers;
    this.visits = visits;
    this.messages = messages;
  }

  @GetMapping("/apply/{page:" + PAGES + "}")
  String show(@PathVariable String page, HttpServletRequest request, Model model, Locale locale) {
    return visits.show(request, locale, filled -> page(page, filled, model, locale));
  }

  @GetMapping("/apply/person/{number}")
  String person(@PathVariable int number, HttpServletRequest request, Model model, Locale locale) {
    return visits.show(request, locale, filled -> page(People.page(number), filled, model, locale));
  }

  @PostMapping("/apply/{page:" + PAGES + "}")
  String save(
      @PathVariable String page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> take(page, filled, request, response, model, locale));
  }

  @PostMapping("/apply/person/{number}")
  String savePerson(
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return save(People.page(number), request, response, model, locale);
  }

  private String page(String page, Filled filled, Model model, Locale locale) {
    if (isNobody(page, filled)) {
      return "redirect:/apply/next";
    }
    Draft.Pending pending = filled.draft().pending();
    boolean again = pending != null && pending.path().equals(Steps.path(page));
    return form(
        page,
        again && pending != null ? pending.fields() : filled.draft().page(page),
        filled,
        model,
        locale);
  }

  private static boolean isNobody(String page, Filled filled) {
    int number = People.number(page);
    return number >= 0 && filled.people().stream().noneMatch(p -> p.number() == number);
  }

  private String take(
      String page,
      Filled filled,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    if (isNobody(page, filled)) {
      return "redirect:/apply/next";
    }
    Map<String, String> fields = Visits.typed(request);
    FormErrors errors = new DetailForm(filled, messages, locale).check(page, fields);
    if (errors.isEmpty()) {
      Draft changed = changed(page, fields, filled.draft());
      Filled then = visits.filled(changed, locale);
      List<String> broken =
          then.talk().contradictions().stream()
              .map(a -> then.prompts().message(a.message()))
              .toList();
      if (broken.isEmpty() || !filled.talk().contradictions().isEmpty()) {
        drafts.save(changed);
        return "redirect:" + Steps.next(then);
      }
      errors.add(
          fields.getOrDefault("known", "").equals(People.PESEL) ? "pesel" : "born",
          visits.say("question.error.contradiction", locale, "", String.join(" ", broken)));
    }
    errors.refuse(model, response);
    return form(page, fields, filled, model, locale);
  }

  /** Whoever asks for somebody else than before is asked about the family again. */
  private Draft changed(String page, Map<String, String> fields, Draft draft) {
    boolean other =
        page.equals("for")
            && !draft.takenOver()
            && draft.has("for")
            && !draft.field("for", "whom").equals(fields.get("whom"));
    if (!other) {
      return draft.with(page, fields);
    }
    papers.removeFrom(draft, 0);
    return draft.cut(0, 0).with(page, fields);
  }

  private String form(
      String page, Map<String, String> fields, Filled filled, Model model, Locale locale) {
    int number = People.number(page);
    boolean who = number >= 0 || page.equals(People.APPLICANT);
    CaseText text = new CaseText(filled.talk().law().words(), Language.of(locale.getLanguage()));
    model.addAttribute("page", who ? "who" : page);
    String words = number >= 0 ? "person" : page;
    boolean ofLaw = page.equals("obliged");
    Language language = Language.of(locale.getLanguage());
    String question = String.join(" ", filled.said("further-question", language));
    String hint = String.join(" ", filled.said("further-hint", language));
    model.addAttribute("title", ofLaw ? question : visits.say("apply." + words + ".title", locale));
    model.addAttribute("lead", ofLaw ? hint : visits.say("apply." + words + ".text", locale));
    model.addAttribute("action", Steps.path(page));
    model.addAttribute("fields", fields);
    model.addAttribute("backTo", before(page, filled));
    model.addAttribute(
        "born",
        new DateText(
            fields.getOrDefault("born.day", ""),
            fields.getOrDefault("born.month", ""),
            fields.getOrDefault("born.year", "")));
    if (number >= 0) {
      var person = filled.talk().situation().things().get(number);
      boolean named = !person.name().isBlank() && !person.name().equals(nobody(locale));
      model.addAttribute("caption", named ? text.thing(person) : null);
      model.addAttribute("suggested", named ? person.name() : "");
    }
    model.addAttribute("self", page.equals(People.APPLICANT));
    model.addAttribute("kinds", kinds(locale));
    model.addAttribute("people", whom(filled, text, locale));

    return "apply/details";
  }

  private String nobody(Locale locale) {
    return visits.say("apply.nobody", locale);
  }

  private static String before(String page, Filled filled) {
    return Steps.isComplete(filled) ? "/apply/check" : Steps.before(page, filled);
  }

  private List<Option> kinds(Locale locale) {
    List<Option> kinds = new ArrayList<>();
    kinds.add(Option.of("", visits.say("question.choose", locale)));
    for (IdentityPaper.Kind kind : IdentityPaper.Kind.values()) {
      kinds.add(Option.of(kind.name(), visits.say("apply.paper.kind." + kind.name(), locale)));
    }
    return kinds;
  }

  private List<Option> whom(Filled filled, CaseText text, Locale locale) {
    if (!filled.draft().takenOver()) {
      return List.of(
          Option.of(Filled.CHILD, visits.say("apply.for.child", locale)),
          Option.of(Filled.SELF, visits.say("apply.for.self", locale)));
    }
    List<Option> people = new ArrayList<>();
    filled.people().stream()
        .forEach(p -> people.add(Option.of(Integer.toString(p.number()), text.thing(p))));
    people.add(Option.of(Filled.CHILD, visits.say("apply.for.none", locale)));
    return people;
  }
}
