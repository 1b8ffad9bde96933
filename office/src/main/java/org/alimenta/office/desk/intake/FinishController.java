package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.CaseProblem;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Duplicates;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.StaleCase;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/** The last two sections of an application: its papers, and its registration. */
@Controller
@RequestMapping("/desk/intake/{id:\\d+}")
class FinishController {
  private final Cases cases;
  private final IntakePages pages;
  private final PapersDesk papers;
  private final Registration registration;
  private final Duplicates duplicates;
  private final Laws laws;
  private final Diary diary;
  private final MessageSource messages;

  FinishController(
      Cases cases,
      IntakePages pages,
      PapersDesk papers,
      Registration registration,
      Duplicates duplicates,
      Laws laws,
      Diary diary,
      MessageSource messages) {
    this.cases = cases;
    this.pages = pages;
    this.papers = papers;
    this.registration = registration;
    this.duplicates = duplicates;
    this.laws = laws;
    this.diary = diary;
    this.messages = messages;
  }

  @GetMapping("/papers")
  String papers(@PathVariable long id, Locale locale, Model model) {
    return papers(found(id), Map.of(), locale, model);
  }

  private String papers(BenefitCase of, Map<String, String> typed, Locale locale, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("page", pages.page(of, "papers", locale));
    model.addAttribute("papers", papers.page(of, locale));
    return "desk/intake/papers";
  }

  @PostMapping("/papers")
  String receive(
      @PathVariable long id,
      MultipartHttpServletRequest request,
      @RequestParam Map<String, String> fields,
      Staff staff,
      Locale locale,
      Model model) {
    BenefitCase of = found(id);
    Posted posted = new Posted(fields);
    FormErrors errors = papers.receive(of, posted, request.getFileMap(), staff, locale);
    if (!errors.isEmpty()) {
      model.addAttribute("errors", errors);
      return papers(of, fields, locale, model);
    }
    String next = posted.text("do").equals("next") ? "check" : "papers?saved";
    return "redirect:/desk/intake/" + id + "/" + next;
  }

  @GetMapping("/check")
  String check(@PathVariable long id, Locale locale, Model model) {
    BenefitCase of = found(id);
    model.addAttribute("page", pages.page(of, "check", locale));
    model.addAttribute("duplicates", duplicates.of(of));
    model.addAttribute("tooEarly", registration.isTooEarly(of));
    return "desk/intake/check";
  }

  @PostMapping("/check")
  String register(
      @PathVariable long id,
      @RequestParam Map<String, String> fields,
      Staff staff,
      Locale locale,
      Model model) {
    Posted posted = new Posted(fields);
    BenefitCase of = found(id);
    FormErrors errors = new FormErrors();
    if (!duplicates.of(of).isEmpty() && !posted.isTicked("anyway")) {
      errors.add("anyway", say("intake.check.duplicate.error", locale));
      return refused(id, errors, locale, model);
    }
    try {
      LocalDate filed = Objects.requireNonNullElseGet(of.filed(), laws::today);
      Channel channel = Objects.requireNonNullElse(of.channel(), Channel.PAPER);
      registration.register(id, posted.seen(), filed, channel, staff);
      diary.change(staff, id, "case.registered", Purpose.usualOf(staff));
      return "redirect:/desk/cases/" + id + "?registered";
    } catch (CaseProblem problem) {
      errors.add("register", say("applications.problem." + problem.key(), locale));
    } catch (StaleCase stale) {
      errors.add("register", say("intake.check.stale", locale));
    }
    return refused(id, errors, locale, model);
  }

  private String refused(long id, FormErrors errors, Locale locale, Model model) {
    model.addAttribute("errors", errors);
    return check(id, locale, model);
  }

  private String say(String key, Locale locale) {
    return messages.getMessage(key, null, locale);
  }

  private BenefitCase found(long id) {
    return cases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
