package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Code;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.Parts.Option;
import org.alimenta.office.site.Parts.Task;
import org.alimenta.office.site.Parts.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where an application begins, what there is to do, and how to stop for now. */
@Controller
class StartController {

  private final Laws laws;
  private final OnlineDrafts drafts;
  private final DraftPapers papers;
  private final Visits visits;
  private final Windows windows;

  StartController(
      Laws laws, OnlineDrafts drafts, DraftPapers papers, Visits visits, Windows windows) {
    this.laws = laws;
    this.drafts = drafts;
    this.papers = papers;
    this.visits = visits;
    this.windows = windows;
  }

  /**
   * What may be asked for, and since when.
   *
   * @param opens the day with its weekday, or null when it is open or far away
   */
  public record WindowText(@Nullable String label, boolean isOpen, @Nullable String opens) {}

  @GetMapping("/apply")
  String start(
      @RequestParam(required = false) @Nullable String benefit,
      HttpServletRequest request,
      Model model,
      Locale locale) {
    List<KnownBenefit> offered = offered();
    Language language = Language.of(locale.getLanguage());
    if (benefit == null && offered.size() != 1) {
      model.addAttribute(
          "offered",
          offered.stream()
              .map(known -> new Option(known.id(), known.title(language), known.summary(language)))
              .toList());
      return "apply/offered";
    }
    KnownBenefit known = benefit == null ? offered.getFirst() : known(benefit);
    List<WindowText> texts =
        windows.of(known, laws.today(), locale).stream().map(w -> text(w, locale)).toList();
    model.addAttribute("id", known.id());
    model.addAttribute("benefit", known.title(language));
    model.addAttribute("summary", known.summary(language));
    model.addAttribute("who", known.law().words().texts().benefitWho(known.id(), language));
    model.addAttribute("windows", texts);
    model.addAttribute("open", texts.stream().anyMatch(WindowText::isOpen));
    model.addAttribute("going", visits.draft(request).filter(draft -> !draft.isSent()).isPresent());
    model.addAttribute("days", drafts.days());
    return "apply/start";
  }

  private static WindowText text(Windows.Window window, Locale locale) {
    LocalDate opens = window.opens();
    return new WindowText(
        window.label(),
        window.isOpen(),
        opens == null || window.isOpen() ? null : Format.dateWithWeekday(opens, locale));
  }

  private List<KnownBenefit> offered() {
    return laws.benefits().stream().filter(known -> known.isOffered(laws.today())).toList();
  }

  private KnownBenefit known(String id) {
    return offered().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such benefit"));
  }

  @PostMapping("/apply")
  String begin(
      @RequestParam(defaultValue = "") List<String> benefit,
      HttpServletRequest request,
      HttpServletResponse response) {
    List<KnownBenefit> known = benefit.stream().distinct().map(this::known).toList();
    if (known.isEmpty()) {
      return "redirect:/apply";
    }
    String law = known.getFirst().law().id();
    if (!known.stream().allMatch(one -> one.law().id().equals(law))) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Benefits of several laws");
    }
    List<String> ids = known.stream().map(KnownBenefit::id).toList();
    Code code = drafts.begin(law, ids, false, Map.of(), List.of());
    visits.enter(code, request, response);
    return "redirect:/apply/code";
  }

  /** The code stands on no other page. */
  @GetMapping("/apply/code")
  String code(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        _ -> {
          model.addAttribute("code", visits.code(request).orElseThrow().inGroups());
          model.addAttribute("until", laws.today().plusDays(drafts.days()));
          return "apply/code";
        });
  }

  /** Goes on where something is missing. */
  @GetMapping("/apply/next")
  String next(HttpServletRequest request, Locale locale) {
    return visits.show(request, locale, filled -> "redirect:" + Steps.next(filled));
  }

  @GetMapping("/apply/tasks")
  String tasks(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        filled -> {
          model.addAttribute("tasks", tasks(filled, locale));
          return "apply/tasks";
        });
  }

  private List<Task> tasks(Filled filled, Locale locale) {
    Draft draft = filled.draft();
    boolean you = Steps.canBeSent(filled);
    boolean told = you && filled.talk().next().isEmpty() && filled.unnamed().isEmpty();
    boolean begun = !draft.answers().isEmpty();
    boolean ready = Steps.isComplete(filled);
    List<Task> tasks = new ArrayList<>();
    tasks.add(
        task(
            "you",
            Steps.path(People.APPLICANT),
            you
                ? TaskStatus.COMPLETED
                : draft.has(People.APPLICANT) ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED,
            locale));
    tasks.add(
        task(
            "family",
            you ? (told ? "/apply/check" : "/apply/next") : null,
            !you
                ? TaskStatus.CANNOT_START_YET
                : told
                    ? TaskStatus.COMPLETED
                    : begun ? TaskStatus.IN_PROGRESS : TaskStatus.NOT_STARTED,
            locale));
    filled.said("further", Language.of(locale.getLanguage())).stream()
        .map(
            name ->
                new Task(
                    name,
                    null,
                    you ? "/apply/obliged" : null,
                    !you
                        ? TaskStatus.CANNOT_START_YET
                        : draft.has("obliged") ? TaskStatus.COMPLETED : TaskStatus.NOT_STARTED))
        .findFirst()
        .ifPresent(tasks::add);
    tasks.add(
        task(
            "papers",
            told ? "/apply/papers" : null,
            !told
                ? TaskStatus.CANNOT_START_YET
                : draft.has("papers")
                    ? TaskStatus.COMPLETED
                    : papers.of(draft).isEmpty() ? TaskStatus.NOT_STARTED : TaskStatus.IN_PROGRESS,
            locale));
    tasks.add(
        task(
            "send",
            ready ? "/apply/check" : null,
            ready ? TaskStatus.NOT_STARTED : TaskStatus.CANNOT_START_YET,
            locale));
    return tasks;
  }

  private Task task(String name, @Nullable String href, TaskStatus status, Locale locale) {
    return new Task(visits.say("apply.task." + name, locale), null, href, status);
  }

  @GetMapping("/apply/leave")
  String leave(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        _ -> {
          model.addAttribute("code", visits.code(request).orElseThrow().inGroups());
          model.addAttribute("until", laws.today().plusDays(drafts.days()));
          return "apply/leave";
        });
  }

  @PostMapping("/apply/leave")
  String left(HttpServletRequest request, HttpServletResponse response) {
    visits.leave(request, response);
    return "redirect:/apply/return";
  }

  @PostMapping("/apply/drop")
  String drop(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          drafts.drop(filled.draft());
          visits.leave(request, response);
          return "redirect:/apply";
        });
  }
}
