package org.alimenta.office.site.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Answering;
import org.alimenta.office.site.questions.Asks;
import org.alimenta.office.site.questions.Prompt;
import org.alimenta.office.site.questions.Prompts;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Asks, one question a page.
 *
 * <p>The address of a question holds only the number of the page, so that the browser's own way
 * back shows the question that was there, with its answer.
 */
@Controller
class CalculatorController {

  static final String BASE = "/calculator";
  static final String QUESTION = "redirect:/calculator/question/";
  static final String CHECK = "redirect:/calculator/check";
  static final String ENDED = "redirect:/calculator/ended";

  private final Laws laws;
  private final Talks talks;
  private final MessageSource messages;

  CalculatorController(Laws laws, Talks talks, MessageSource messages) {
    this.laws = laws;
    this.talks = talks;
    this.messages = messages;
  }

  @GetMapping("/calculator")
  String start(
      @RequestParam(required = false) @Nullable Set<String> benefit,
      HttpServletRequest request,
      Model model,
      Locale locale) {
    Set<String> chosen = benefit == null ? Set.of() : benefit;
    return startPage(chosen, "", talks.of(request).isPresent(), model, locale);
  }

  private String startPage(
      Set<String> chosen, String name, boolean going, Model model, Locale locale) {
    model.addAttribute("page", new StartPages(laws, Language.of(locale.getLanguage())).of(chosen));
    model.addAttribute("name", name);
    model.addAttribute("going", going);
    return "calculator/start";
  }

  @PostMapping("/calculator")
  String begin(
      @RequestParam(required = false) @Nullable Set<String> benefit,
      @RequestParam(defaultValue = "") String name,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Set<String> asked = benefit == null ? Set.of() : benefit;
    List<KnownBenefit> chosen =
        laws.benefits().stream().filter(known -> asked.contains(known.id())).toList();
    long countries = chosen.stream().map(known -> known.law().id()).distinct().count();
    if (countries != 1) {
      String problem = countries == 0 ? "calculator.error.benefit" : "calculator.error.countries";
      FormErrors errors =
          new FormErrors().addChoice("benefit", messages.getMessage(problem, null, locale));
      refuse(errors, response, model);
      return startPage(asked, name, false, model, locale);
    }
    String called = messages.getMessage("calculator.you", null, locale);
    talks.begin(request, Talk.begin(chosen, Talk.tidy(name, _ -> called), laws.today()));
    return QUESTION + "0";
  }

  @GetMapping("/calculator/question")
  String current(HttpServletRequest request) {
    return talks.in(request, CalculatorController::onwards).orElse(ENDED);
  }

  /** To the question that is next, or to the answers when there is none. */
  private static String onwards(Talk talk) {
    return talk.next().isPresent() ? QUESTION + talk.revision() : CHECK;
  }

  @GetMapping("/calculator/question/{shown}")
  String question(
      @PathVariable int shown,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    return talks
        .in(
            request,
            talk ->
                talk.askedAt(shown)
                    .map(
                        question ->
                            questionPage(
                                prompts(talk, locale).of(shown, question, null), question, model))
                    .orElseGet(() -> elsewhere(talk, shown, redirect)))
        .orElse(ENDED);
  }

  /** Where somebody is sent who opened a page that no longer stands. */
  private static String elsewhere(Talk talk, int shown, RedirectAttributes redirect) {
    if (shown != talk.revision()) {
      redirect.addFlashAttribute("notice", "question.stale");
    }
    return onwards(talk);
  }

  @PostMapping("/calculator/question/{shown}")
  String answer(
      @PathVariable int shown,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect,
      Locale locale) {
    return talks
        .in(
            request,
            talk ->
                talk.askedAt(shown)
                    .filter(question -> isSame(fields, question))
                    .map(question -> take(fields, question, shown, talk, response, model, locale))
                    .orElseGet(() -> elsewhere(talk, shown, redirect)))
        .orElse(ENDED);
  }

  /** Goes on when the answer was taken, else asks again with what is wrong. */
  private String take(
      Map<String, String> fields,
      Question question,
      int shown,
      Talk talk,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Prompts prompts = prompts(talk, locale);
    Typed typed = new Typed(new TreeMap<>(fields));
    Language language = Language.of(locale.getLanguage());
    FormErrors errors = new Answering(talk, prompts, language, messages).take(question, typed);
    if (errors.isEmpty()) {
      return onwards(talk);
    }
    Question again = talk.here(question);
    refuse(errors, response, model);
    return questionPage(prompts.of(shown, again, typed), again, model);
  }

  private static void refuse(FormErrors errors, HttpServletResponse response, Model model) {
    model.addAttribute("errors", errors);
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
  }

  private static String questionPage(Prompt prompt, Question question, Model model) {
    model.addAttribute("prompt", prompt);
    model.addAttribute("caption", prompt.caption());
    model.addAttribute("asks", Asks.key(question));
    model.addAttribute("base", BASE);
    return "questions/question";
  }

  /** A page of an earlier conversation may carry the same number; its question tells it apart. */
  private static boolean isSame(Map<String, String> fields, Question question) {
    return Asks.key(question).equals(fields.get("asks"));
  }

  private Prompts prompts(Talk talk, Locale locale) {
    return new Prompts(talk, Language.of(locale.getLanguage()), messages, laws.today());
  }

  @PostMapping("/calculator/back")
  String back(HttpServletRequest request) {
    return talks
        .in(request, talk -> talk.back() ? QUESTION + talk.revision() : "redirect:/calculator")
        .orElse(ENDED);
  }

  @GetMapping("/calculator/remove/{number}")
  String askRemove(
      @PathVariable int number, HttpServletRequest request, Model model, Locale locale) {
    return talks.in(request, talk -> removePage(number, talk, model, locale)).orElse(ENDED);
  }

  private static String removePage(int number, Talk talk, Model model, Locale locale) {
    if (talk.path().stream().noneMatch(asked -> asked.added() == number)) {
      return onwards(talk);
    }
    CaseText text = new CaseText(talk.law().words(), Language.of(locale.getLanguage()));
    model.addAttribute("base", BASE);
    model.addAttribute("number", number);
    model.addAttribute("who", text.thing(talk.situation().things().get(number)));
    return "questions/remove";
  }

  @PostMapping("/calculator/remove/{number}")
  String remove(@PathVariable int number, HttpServletRequest request) {
    return talks
        .in(
            request,
            talk -> {
              talk.remove(number);
              return onwards(talk);
            })
        .orElse(ENDED);
  }

  @PostMapping("/calculator/again")
  String again(HttpServletRequest request) {
    talks.end(request);
    return "redirect:/calculator";
  }

  @GetMapping("/calculator/ended")
  String ended() {
    return "calculator/ended";
  }
}
