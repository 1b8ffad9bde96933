package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.text.CaseText;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Asks;
import org.alimenta.office.site.questions.CheckPage;
import org.alimenta.office.site.questions.Prompt;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions that the law still has, one a page, and what was answered. */
@Controller("familyQuestions")
class QuestionsController {
  private static final String QUESTION = "redirect:/family/question/";
  private static final String RESULT = "redirect:/family/result";

  private final Families families;

  QuestionsController(Families families) {
    this.families = families;
  }

  @GetMapping("/family/question")
  String current(HttpServletRequest request, Locale locale) {
    return families.with(request, locale, QuestionsController::onwards);
  }

  /** To the question that is next, or to the result when there is none. */
  static String onwards(Family family) {
    if (family.self().isEmpty()) {
      return "redirect:/family/people";
    }
    Talk talk = family.talk();
    return talk.next().isPresent() ? QUESTION + talk.revision() : RESULT;
  }

  @GetMapping("/family/question/{shown}")
  String question(
      @PathVariable int shown,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    return families.with(
        request,
        locale,
        family ->
            family
                .talk()
                .askedAt(shown)
                .map(
                    question ->
                        page(prompts(family, locale).of(shown, question, null), question, model))
                .orElseGet(() -> elsewhere(family, shown, redirect)));
  }

  private static String elsewhere(Family family, int shown, RedirectAttributes redirect) {
    if (shown != family.talk().revision()) {
      redirect.addFlashAttribute("notice", "question.stale");
    }
    return onwards(family);
  }

  private Prompts prompts(Family family, Locale locale) {
    return families.retelling(locale).prompts(family.talk(), family.day());
  }

  private static String page(Prompt prompt, Question question, Model model) {
    model.addAttribute("prompt", prompt);
    model.addAttribute("caption", prompt.caption());
    model.addAttribute("asks", Asks.key(question));
    model.addAttribute("base", Families.BASE);
    model.addAttribute("unknown", true);
    return "questions/question";
  }

  @PostMapping("/family/question/{shown}")
  String answer(
      @PathVariable int shown,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    return families.with(
        request,
        locale,
        family ->
            family
                .talk()
                .askedAt(shown)
                .filter(question -> Asks.key(question).equals(fields.get("asks")))
                .map(question -> take(fields, question, shown, family, response, model, locale))
                .orElseGet(() -> elsewhere(family, shown, redirect)));
  }

  private String take(
      Map<String, String> fields,
      Question question,
      int shown,
      Family family,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Prompts prompts = prompts(family, locale);
    Typed typed = new Typed(new TreeMap<>(fields));
    FormErrors errors =
        families.retelling(locale).answering(family.talk(), prompts).take(question, typed);
    if (errors.isEmpty()) {
      return onwards(family);
    }
    Question again = family.talk().here(question);
    HouseholdController.refuse(errors, response, model);
    return page(prompts.of(shown, again, typed), again, model);
  }

  @PostMapping("/family/back")
  String back(HttpServletRequest request, Locale locale) {
    return families.with(
        request,
        locale,
        family ->
            family.talk().back() ? QUESTION + family.talk().revision() : "redirect:/family/people");
  }

  @GetMapping("/family/remove/{number}")
  String askRemove(
      @PathVariable int number, HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Talk talk = family.talk();
          if (talk.path().stream().noneMatch(asked -> asked.added() == number)) {
            return onwards(family);
          }
          CaseText text = new CaseText(talk.law().words(), families.retelling(locale).language());
          model.addAttribute("base", Families.BASE);
          model.addAttribute("number", number);
          model.addAttribute("who", text.thing(talk.situation().things().get(number)));
          return "questions/remove";
        });
  }

  @PostMapping("/family/remove/{number}")
  String remove(@PathVariable int number, HttpServletRequest request, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          family.talk().remove(number);
          return onwards(family);
        });
  }

  /** Everything that was told, each with a way to change it. */
  @GetMapping("/family/check")
  String check(HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Retelling retelling = families.retelling(locale);
          model.addAttribute("people", HouseholdController.rows(family, retelling));
          model.addAttribute(
              "page",
              CheckPage.of(
                  family.talk(),
                  retelling.language(),
                  Families.BASE,
                  retelling.say("question.nothing"),
                  retelling.say("family.unknown"),
                  retelling.say("family.whole")));
          return "family/check";
        });
  }
}
