package org.alimenta.office.site.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Conversation;
import org.alimenta.office.site.questions.Prompts;
import org.alimenta.office.site.questions.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks, one question a page. */
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
      errors.refuse(model, response);
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
    return with(request, locale, conversation -> conversation.show(shown, model, redirect));
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
                conversation(talk, locale)
                    .answer(shown, fields, model, response, redirect, () -> onwards(talk)))
        .orElse(ENDED);
  }

  private String with(
      HttpServletRequest request, Locale locale, Function<Conversation, String> page) {
    return talks.in(request, talk -> page.apply(conversation(talk, locale))).orElse(ENDED);
  }

  private Conversation conversation(Talk talk, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    Prompts prompts = new Prompts(talk, language, messages, laws.today());
    return new Conversation(BASE, talk, prompts, language, messages, () -> onwards(talk));
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
    return with(request, locale, conversation -> conversation.askRemoval(number, model));
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
