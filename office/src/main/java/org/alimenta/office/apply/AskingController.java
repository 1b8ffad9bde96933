package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Answering;
import org.alimenta.office.site.questions.Asks;
import org.alimenta.office.site.questions.Prompt;
import org.alimenta.office.site.questions.Talk;
import org.alimenta.office.site.questions.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
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
    return visits.show(request, locale, filled -> "redirect:" + Steps.next(filled));
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
                .map(question -> show(shown, question, filled, model))
                .orElseGet(() -> elsewhere(filled, shown, redirect)));
  }

  /** A question about a birthday is the page about that person. */
  private String show(int shown, Question question, Filled filled, Model model) {
    Optional<Thing> who = filled.askedWho(question);
    if (who.isPresent()) {
      return "redirect:" + Steps.path(filled.pageOf(who.get()));
    }
    Draft.Pending pending = filled.draft().pending();
    boolean again =
        pending != null
            && pending.path().equals(Steps.BASE + "/question/" + shown)
            && Asks.key(question).equals(pending.fields().get("asks"));
    return page(
        shown,
        question,
        again && pending != null ? new Typed(pending.fields()) : null,
        filled,
        model);
  }

  private String elsewhere(Filled filled, int shown, RedirectAttributes redirect) {
    if (shown != filled.talk().revision()) {
      redirect.addFlashAttribute("notice", "question.stale");
    }
    return "redirect:" + Steps.next(filled);
  }

  private static String page(
      int shown, Question question, @Nullable Typed typed, Filled filled, Model model) {
    Prompt prompt = filled.prompts().of(shown, question, typed);
    model.addAttribute("prompt", prompt);
    model.addAttribute("caption", prompt.caption());
    model.addAttribute("asks", Asks.key(question));
    model.addAttribute("base", Steps.BASE);
    model.addAttribute("backTo", Steps.beforeQuestion(shown, filled));
    model.addAttribute("later", "/apply/leave");
    return "questions/question";
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
        filled ->
            filled
                .talk()
                .askedAt(shown)
                .filter(question -> Asks.key(question).equals(fields.get("asks")))
                .map(question -> take(shown, question, fields, filled, response, model, locale))
                .orElseGet(() -> elsewhere(filled, shown, redirect)));
  }

  private String take(
      int shown,
      Question question,
      Map<String, String> fields,
      Filled filled,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Talk talk = filled.talk();
    Typed typed = new Typed(new TreeMap<>(fields));
    Language language = Language.of(locale.getLanguage());
    FormErrors errors =
        new Answering(talk, filled.prompts(), language, messages).take(question, typed);
    if (errors.isEmpty()) {
      Draft changed = filled.draft().answered(filled.answers(), talk.revision());
      drafts.save(changed);
      return "redirect:" + Steps.next(visits.filled(changed, locale));
    }
    model.addAttribute("errors", errors);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(shown, talk.here(question), typed, filled, model);
  }

  @GetMapping("/apply/remove/{number}")
  String askRemove(
      @PathVariable int number, HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        filled -> {
          if (place(number, filled) < 0) {
            return "redirect:" + Steps.next(filled);
          }
          CaseText text =
              new CaseText(filled.talk().law().words(), Language.of(locale.getLanguage()));
          model.addAttribute("base", Steps.BASE);
          model.addAttribute("number", number);
          model.addAttribute("who", text.thing(filled.talk().situation().things().get(number)));
          return "questions/remove";
        });
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
            return "redirect:" + Steps.next(filled);
          }
          List<Given> told = filled.talk().path().stream().map(Filled::given).toList();
          Draft changed =
              filled.draft().answered(told, filled.talk().revision()).cut(place, number);
          drafts.save(changed);
          papers.removeFrom(changed, number);
          return "redirect:" + Steps.next(visits.filled(changed, locale));
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
