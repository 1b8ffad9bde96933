package org.alimenta.office.desk.decisions;

import java.util.Locale;
import java.util.Set;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionProblem;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.letters.LetterKind;
import org.alimenta.office.parties.Parties;
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

/** Decisions that wait for a signature, one of them with its reasons, and the acts on it. */
@Controller
@RequestMapping("/desk/decisions")
class DecisionsController {

  private static final int MOST = 200;

  /** What a page may say at its top after an act; an address can ask for nothing else. */
  private static final Set<String> SAID = Set.of("signed", "withdrawn", "overridden", "notified");

  private final Decisions decisions;
  private final DecisionPages pages;
  private final CaseLetters letters;
  private final NoticeParties notices;
  private final Parties parties;
  private final Diary diary;
  private final MessageSource messages;

  DecisionsController(
      Decisions decisions,
      DecisionPages pages,
      CaseLetters letters,
      NoticeParties notices,
      Parties parties,
      Diary diary,
      MessageSource messages) {
    this.decisions = decisions;
    this.pages = pages;
    this.letters = letters;
    this.notices = notices;
    this.parties = parties;
    this.diary = diary;
    this.messages = messages;
  }

  @GetMapping
  String list(
      Staff staff,
      Locale locale,
      @RequestParam(required = false) @Nullable String said,
      Model model) {
    model.addAttribute("rows", pages.toSign(staff, language(locale), MOST));
    said(said, model);
    diary.read(staff, "decision.list", Purpose.usualOf(staff));
    return "desk/decisions/list";
  }

  @GetMapping("/{id}")
  String page(
      @PathVariable long id,
      Staff staff,
      Locale locale,
      @RequestParam(required = false) @Nullable String said,
      Model model) {
    said(said, model);
    return show(id, staff, locale, model);
  }

  private static void said(@Nullable String said, Model model) {
    if (said != null && SAID.contains(said)) {
      model.addAttribute("said", "decisions.said." + said);
    }
  }

  private String show(long id, Staff staff, Locale locale, Model model) {
    Decision decision = find(id);
    DecisionPage page = pages.page(decision, staff, language(locale));
    model.addAttribute("page", page);
    model.addAttribute("parties", decision.isSigned() ? notices.of(decision) : java.util.List.of());
    diary.read(staff, decision.caseId(), "decision.page", Purpose.usualOf(staff));
    return "desk/decisions/page";
  }

  private Decision find(long id) {
    return decisions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Language language(Locale locale) {
    return Language.of(locale.getLanguage());
  }

  /** Proposes what follows from the rules for a case. */
  @PostMapping
  String propose(@RequestParam long caseId, Staff staff, Locale locale, Model model) {
    try {
      return "redirect:/desk/decisions/" + decisions.propose(caseId, staff).getFirst().id();
    } catch (DecisionProblem problem) {
      model.addAttribute("errors", errors("rows", problem, locale));
      return list(staff, locale, null, model);
    }
  }

  /** Signs, and goes on to the next one that this person may sign. */
  @PostMapping("/{id}/sign")
  String sign(@PathVariable long id, Staff staff, Locale locale, Model model) {
    try {
      decisions.sign(id, staff);
      return pages.toSign(staff, language(locale), MOST).stream()
          .filter(row -> !row.own())
          .findFirst()
          .map(next -> "redirect:/desk/decisions/" + next.id() + "?said=signed")
          .orElse("redirect:/desk/decisions?said=signed");
    } catch (DecisionProblem problem) {
      return refused(id, problem, staff, locale, model);
    }
  }

  @PostMapping("/{id}/withdraw")
  String withdraw(@PathVariable long id, Staff staff, Locale locale, Model model) {
    try {
      decisions.withdrawProposal(id, staff);
      return "redirect:/desk/decisions/" + id + "?said=withdrawn";
    } catch (DecisionProblem problem) {
      return refused(id, problem, staff, locale, model);
    }
  }

  private String refused(
      long id, DecisionProblem problem, Staff staff, Locale locale, Model model) {
    model.addAttribute("errors", errors("act", problem, locale));
    return show(id, staff, locale, model);
  }

  private FormErrors errors(String field, DecisionProblem problem, Locale locale) {
    return new FormErrors()
        .add(field, messages.getMessage("decisions.problem." + problem.why(), null, locale));
  }

  /** Tells another party of the case of a signed decision. */
  @PostMapping("/{id}/notice")
  String notice(
      @PathVariable long id, @RequestParam long party, @RequestParam LetterKind kind, Staff staff) {
    Decision decision = find(id);
    var to =
        notices.of(decision).stream()
            .filter(choice -> choice.id() == party)
            .findFirst()
            .flatMap(choice -> parties.find(choice.id()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    letters.notify(decision, kind, to.party(), staff);
    return "redirect:/desk/decisions/" + id + "?said=notified";
  }

  /** The letter as it would be sent, with the mark of a draft until it is signed. */
  @GetMapping("/{id}/letter")
  ResponseEntity<byte[]> letter(
      @PathVariable long id, @RequestParam(defaultValue = "pl") String language, Staff staff) {
    Decision decision = find(id);
    Language in = PdfAnswer.language(language);
    diary.read(staff, decision.caseId(), "letter.read", Purpose.usualOf(staff));
    return letters.about(id).stream()
        .filter(letter -> letter.kind().name().equals(decision.kind().name()))
        .findFirst()
        .map(letter -> PdfAnswer.of(letters.pdf(letter.id(), in), "decyzja-" + id))
        .orElseGet(() -> PdfAnswer.of(letters.preview(decision, in), "projekt-" + id));
  }
}
