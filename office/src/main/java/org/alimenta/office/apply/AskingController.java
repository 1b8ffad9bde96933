package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.office.site.questions.Asks;
import org.alimenta.office.site.questions.Conversation;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks what the law asks, one question a page; each answer is kept as soon as it is given. */
@Controller
class AskingController {

  private final OnlineDrafts drafts;
  private final DraftPapers papers;
  private final Visits visits;
  private final MessageSource messages;

  AskingController(OnlineDrafts drafts, DraftPapers papers, Visits visits, MessageSource messages) {
    this.drafts = drafts;
    this.papers = papers;
    this.visits = visits;
    this.messages = messages;
  }

  @GetMapping("/apply/question")
  String current(HttpServletRequest request, Locale locale) {
    return visits.show(request, locale, AskingController::onwards);
  }

  @GetMapping("/apply/question/{shown}")
  String question(
      @PathVariable int shown,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    return visits.show(
        request,
        locale,
        filled ->
            filled
                .talk()
                .askedAt(shown)
                .map(question -> show(shown, question, filled, model, locale))
                .orElseGet(() -> conversation(filled, locale).elsewhere(shown, redirect)));
  }

  /** A question about a birthday is the page about that person. */
  private String show(int shown, Question question, Filled filled, Model model, Locale locale) {
    Optional<Thing> who = filled.askedWho(question);
    if (who.isPresent()) {
      return "redirect:" + Steps.path(filled.pageOf(who.get()));
    }
    Draft.Pending pending = filled.draft().pending();
    boolean again =
        pending != null
            && pending.path().equals(Steps.BASE + "/question/" + shown)
            && Asks.key(question).equals(pending.fields().get("asks"));
    Typed typed = again && pending != null ? new Typed(pending.fields()) : null;
    around(shown, filled, model);
    return conversation(filled, locale).page(shown, question, typed, model);
  }

  /** What an application has beside the question. */
  private static void around(int shown, Filled filled, Model model) {
    model.addAttribute("backTo", Steps.beforeQuestion(shown, filled));
    model.addAttribute("later", "/apply/leave");
  }

  private Conversation conversation(Filled filled, Locale locale) {
    return new Conversation(
        Steps.BASE,
        filled.talk(),
        filled.prompts(),
        Language.of(locale.getLanguage()),
        messages,
        () -> onwards(filled));
  }

  private static String onwards(Filled filled) {
    return "redirect:" + Steps.next(filled);
  }

  @PostMapping("/apply/question/{shown}")
  String answer(
      @PathVariable int shown,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    Map<String, String> fields = Visits.typed(request);
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          around(shown, filled, model);
          return conversation(filled, locale)
              .answer(shown, fields, model, response, redirect, () -> keep(filled, locale));
        });
  }

  private String keep(Filled filled, Locale locale) {
    Draft changed = filled.draft().answered(filled.answers(), filled.talk().revision());
    drafts.save(changed);
    return onwards(visits.filled(changed, locale));
  }

  @GetMapping("/apply/remove/{number}")
  String askRemove(
      @PathVariable int number, HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request, locale, filled -> conversation(filled, locale).askRemoval(number, model));
  }

  @PostMapping("/apply/remove/{number}")
  String remove(
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          int place = place(number, filled);
          if (place < 0) {
            return onwards(filled);
          }
          List<Given> told = filled.talk().path().stream().map(Filled::given).toList();
          Draft changed =
              filled.draft().answered(told, filled.talk().revision()).cut(place, number);
          drafts.save(changed);
          papers.removeFrom(changed, number);
          return onwards(visits.filled(changed, locale));
        });
  }

  /** Which answer added a thing, or -1. */
  private static int place(int number, Filled filled) {
    List<Talk.Asked> path = filled.talk().path();
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).added() == number) {
        return i;
      }
    }
    return -1;
  }
}
