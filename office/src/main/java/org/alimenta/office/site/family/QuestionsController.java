package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.alimenta.office.site.questions.CheckPage;
import org.alimenta.office.site.questions.Conversation;
import org.alimenta.office.site.questions.Talk;
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
        family -> conversation(family, locale, model).show(shown, model, redirect));
  }

  private Conversation conversation(Family family, Locale locale, Model model) {
    model.addAttribute("unknown", true);
    return families.retelling(locale).conversation(family, () -> onwards(family));
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
            conversation(family, locale, model)
                .answer(shown, fields, model, response, redirect, () -> onwards(family)));
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
        request, locale, family -> conversation(family, locale, model).askRemoval(number, model));
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
