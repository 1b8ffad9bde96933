package org.alimenta.office.site.calculator;

import static org.alimenta.office.site.calculator.CalculatorController.BASE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.alimenta.law.casefile.CaseWriting;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.Assessing;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.CheckPage;
import org.alimenta.office.site.questions.Onward;
import org.alimenta.office.site.questions.Talk;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was told and what came out, and lets people take both away. */
@Controller
class OutcomeController {

  private static final String FILE = "alimenta";

  private final Laws laws;
  private final Talks talks;
  private final Assessing assessing;
  private final JsonMapper json;
  private final Onward applying;
  private final MessageSource messages;

  OutcomeController(
      Laws laws,
      Talks talks,
      Assessing assessing,
      JsonMapper json,
      Onward applying,
      MessageSource messages) {
    this.laws = laws;
    this.talks = talks;
    this.assessing = assessing;
    this.json = json;
    this.applying = applying;
    this.messages = messages;
  }

  @GetMapping("/calculator/check")
  String check(HttpServletRequest request, Model model, Locale locale) {
    String nothing = messages.getMessage("question.nothing", null, locale);
    Language language = Language.of(locale.getLanguage());
    return talks
        .in(
            request,
            talk -> {
              model.addAttribute("base", BASE);
              model.addAttribute("page", CheckPage.of(talk, language, BASE, nothing));
              return "calculator/check";
            })
        .orElse(CalculatorController.ENDED);
  }

  @GetMapping("/calculator/result")
  String result(HttpServletRequest request, Model model, Locale locale) {
    return talks
        .in(
            request,
            talk -> {
              if (talk.next().isPresent()) {
                return CalculatorController.QUESTION + talk.revision();
              }
              model.addAttribute("offered", applying.isOffered(talk));
              model.addAttribute("page", new ResultPages(talk, locale).page());
              return "calculator/result";
            })
        .orElse(CalculatorController.ENDED);
  }

  /** Goes on to an application that keeps these answers. */
  @PostMapping("/calculator/apply")
  String apply(HttpServletRequest request, HttpServletResponse response) {
    return talks
        .in(request, talk -> applying.begin(talk, request, response))
        .orElse(CalculatorController.ENDED);
  }

  /** The case as the command line and the API read it. */
  @GetMapping("/calculator/case.yaml")
  ResponseEntity<String> caseFile(HttpServletRequest request) {
    return talks
        .in(request, OutcomeController::yaml)
        .map(yaml -> file("application/yaml;charset=UTF-8", FILE + ".yaml", yaml))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
  }

  /** The same answer as the API gives. */
  @GetMapping("/calculator/answer.json")
  ResponseEntity<String> answer(HttpServletRequest request) {
    return talks
        .in(request, OutcomeController::yaml)
        .map(yaml -> file(MediaType.APPLICATION_JSON_VALUE, FILE + ".json", answer(yaml)))
        .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
  }

  private String answer(String yaml) {
    return json.writerWithDefaultPrettyPrinter()
        .writeValueAsString(assessing.assess(FILE + ".yaml", yaml, laws.today()));
  }

  private static String yaml(Talk talk) {
    List<String> benefits = talk.benefits().stream().map(KnownBenefit::id).toList();
    return CaseWriting.yaml(FILE, talk.law().id(), benefits, talk.situation());
  }

  private static ResponseEntity<String> file(String type, String name, String content) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
