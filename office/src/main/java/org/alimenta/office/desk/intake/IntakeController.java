package org.alimenta.office.desk.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.CaseProblem;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Contradiction;
import org.alimenta.office.applications.StaleCase;
import org.alimenta.office.applications.Told;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.StaleParty;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The sections of an application that is being typed in. */
@Controller
@RequestMapping("/desk/intake/{id:\\d+}")
class IntakeController {
  private final Cases cases;
  private final IntakePages pages;
  private final IntakeSaving saving;
  private final Laws laws;
  private final Diary diary;

  IntakeController(Cases cases, IntakePages pages, IntakeSaving saving, Laws laws, Diary diary) {
    this.cases = cases;
    this.pages = pages;
    this.saving = saving;
    this.laws = laws;
    this.diary = diary;
  }

  @GetMapping
  String first(@PathVariable long id) {
    return "redirect:/desk/intake/" + id + "/people";
  }

  @GetMapping("/{section:[a-z-]+}")
  String section(
      @PathVariable long id,
      @PathVariable String section,
      Staff staff,
      Locale locale,
      Model model) {
    BenefitCase of = open(id);
    refuseUnknown(of, section);
    diary.read(staff, id, "case.intake", Purpose.usualOf(staff));
    model.addAttribute("page", pages.page(of, section, locale));
    return "desk/intake/section";
  }

  /** A person's data were changed; what was told of the case meanwhile says by whom. */
  private java.util.List<Told> since(long caseId, int seen) {
    return cases.told(caseId).stream().filter(told -> told.seq() > seen).toList();
  }

  @PostMapping("/{section:[a-z-]+}")
  String save(
      @PathVariable long id,
      @PathVariable String section,
      @RequestParam Map<String, String> fields,
      @RequestHeader(name = "X-Autosave", required = false, defaultValue = "") String autosave,
      Staff staff,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    BenefitCase of = open(id);
    refuseUnknown(of, section);
    Posted posted = new Posted(fields);
    Sending sending = new Sending(section, posted, !autosave.isEmpty(), locale, model);
    try {
      return sending.answer(id, saving.save(of, pages.plan(of), posted, staff, locale));
    } catch (StaleCase stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute(
          "page", pages.overtaken(cases.get(id), section, posted, stale.meanwhile(), locale));
      return sending.view();
    } catch (StaleParty stale) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute(
          "page",
          pages.overtaken(cases.get(id), section, posted, since(id, posted.seen()), locale));
      return sending.view();
    } catch (Contradiction contradiction) {
      FormErrors errors = new FormErrors();
      Language language = Language.of(locale.getLanguage());
      contradiction
          .messages()
          .forEach(
              message ->
                  errors.add(
                      "sheet", laws.law(of.law()).words().texts().message(message, language)));
      model.addAttribute("errors", errors);
      model.addAttribute(
          "page",
          pages.page(of, section, posted, java.util.List.of(), java.util.List.of(), locale));
      return sending.view();
    }
  }

  private BenefitCase open(long id) {
    BenefitCase of =
        cases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!of.isAlive()) {
      throw new CaseProblem("ended");
    }
    return of;
  }

  private void refuseUnknown(BenefitCase of, String section) {
    if (!pages.keys(pages.plan(of)).contains(section)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }

  /** One form that was sent, and the answer to it. */
  private final class Sending {
    private final String section;
    private final Posted posted;
    private final boolean byItself;
    private final Locale locale;
    private final Model model;

    private Sending(String section, Posted posted, boolean byItself, Locale locale, Model model) {
      this.section = section;
      this.posted = posted;
      this.byItself = byItself;
      this.locale = locale;
      this.model = model;
    }

    private String view() {
      return byItself ? "desk/intake/parts :: missing(page=${page})" : "desk/intake/section";
    }

    private String answer(long id, Saved saved) {
      if (byItself || !saved.isWhole()) {
        model.addAttribute("errors", saved.errors());
        model.addAttribute(
            "page",
            pages.page(
                cases.get(id),
                section,
                saved.posted(),
                saved.choices(),
                java.util.List.of(),
                locale));
        return view();
      }
      String here = "redirect:/desk/intake/" + id + "/";
      if (!posted.text("do").equals("next")) {
        return here + section + "?saved";
      }
      IntakePage page = pages.page(cases.get(id), section, locale);
      boolean asks =
          page.missing().questions().stream()
              .anyMatch(item -> item.section().equals(section) && !item.field().isEmpty());
      String next = page.next();
      return asks && !posted.isTicked("again") || next == null
          ? here + section + "?asked"
          : here + next;
    }
  }
}
