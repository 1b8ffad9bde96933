package org.alimenta.office.desk.decisions;

import java.util.Locale;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.law.text.QuestionText;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.CaseProblem;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.letters.StoredLetter;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Signed letters, and calls to complete an application. */
@Controller
@RequestMapping("/desk/letters")
class LettersController {

  private final CaseLetters letters;
  private final Cases cases;
  private final Calls calls;
  private final Laws laws;
  private final Diary diary;
  private final MessageSource messages;

  LettersController(
      CaseLetters letters,
      Cases cases,
      Calls calls,
      Laws laws,
      Diary diary,
      MessageSource messages) {
    this.letters = letters;
    this.cases = cases;
    this.calls = calls;
    this.laws = laws;
    this.diary = diary;
    this.messages = messages;
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> letter(
      @PathVariable long id, @RequestParam(defaultValue = "pl") String language, Staff staff) {
    StoredLetter letter =
        letters.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    diary.read(staff, letter.caseId(), "letter.read", Purpose.usualOf(staff));
    return PdfAnswer.of(letters.pdf(id, PdfAnswer.language(language)), "pismo-" + id);
  }

  /** What is missing in a case, and the form that calls for it. */
  @GetMapping("/call/{caseId}")
  String call(
      @PathVariable long caseId,
      @RequestParam(required = false) @Nullable String said,
      Staff staff,
      Locale locale,
      Model model) {
    BenefitCase of = find(caseId);
    Language language = Language.of(locale.getLanguage());
    LawWords words = laws.law(of.law()).words();
    var look = cases.look(of);
    model.addAttribute("caseId", caseId);
    model.addAttribute("caseNumber", of.number());
    model.addAttribute("questions", new QuestionText(words, language).askAll(look.questions()));
    model.addAttribute(
        "papers",
        new PapersDueText(words, language)
            .all(look.missing().stream().map(proof -> proof.due()).toList()).stream()
                .flatMap(heading -> heading.parts().stream())
                .toList());
    model.addAttribute("bounds", bounds(of));
    model.addAttribute(
        "letters", letters.of(caseId).stream().filter(letter -> letter.call() != null).toList());
    if ("called".equals(said)) {
      model.addAttribute("said", "decisions.said.called");
    }
    if (!model.containsAttribute("days")) {
      model.addAttribute("days", "");
    }
    diary.read(staff, caseId, "letter.call", Purpose.usualOf(staff));
    return "desk/decisions/call";
  }

  private BenefitCase find(long caseId) {
    return cases
        .find(caseId)
        .filter(of -> !of.isDraft())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Calls.@Nullable Bounds bounds(BenefitCase of) {
    try {
      return calls.bounds(of, laws.today());
    } catch (CaseProblem noTerm) {
      return null;
    }
  }

  @PostMapping("/call/{caseId}")
  String send(
      @PathVariable long caseId,
      @RequestParam(defaultValue = "") String days,
      Staff staff,
      Locale locale,
      Model model) {
    find(caseId);
    try {
      letters.call(caseId, typed(days), staff);
      return "redirect:/desk/letters/call/" + caseId + "?said=called";
    } catch (CaseProblem problem) {
      model.addAttribute(
          "errors",
          new FormErrors()
              .add(
                  "days",
                  messages.getMessage("decisions.call.problem." + problem.key(), null, locale)));
      model.addAttribute("days", days);
      return call(caseId, null, staff, locale, model);
    }
  }

  private static int typed(String days) {
    return days.strip().matches("\\d{1,3}") ? Integer.parseInt(days.strip()) : -1;
  }

  /** The call as it would be sent. */
  @GetMapping("/call/{caseId}/preview")
  ResponseEntity<byte[]> preview(
      @PathVariable long caseId,
      @RequestParam(defaultValue = "14") int days,
      @RequestParam(defaultValue = "pl") String language,
      Staff staff) {
    diary.read(staff, caseId, "letter.read", Purpose.usualOf(staff));
    return PdfAnswer.of(
        letters.preview(find(caseId), days, staff, PdfAnswer.language(language)),
        "projekt-wezwania");
  }
}
