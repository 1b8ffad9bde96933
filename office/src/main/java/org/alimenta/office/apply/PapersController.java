package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.Paper;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.office.documents.DocumentLimits;
import org.alimenta.office.documents.DocumentRefused;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The papers that this application calls for: uploaded, stated instead, or brought later. */
@Controller
class PapersController {

  private final OnlineDrafts drafts;
  private final DraftPapers papers;
  private final DocumentLimits limits;
  private final Visits visits;

  PapersController(OnlineDrafts drafts, DraftPapers papers, DocumentLimits limits, Visits visits) {
    this.drafts = drafts;
    this.papers = papers;
    this.limits = limits;
    this.visits = visits;
  }

  /**
   * A paper on the list.
   *
   * @param key names it in addresses, without telling what it is
   * @param added the names of the files that were added
   * @param stated what was stated instead, or null
   */
  public record Row(String key, Line line, List<File> added, @Nullable String stated) {

    public boolean isThere() {
      return !added.isEmpty() || stated != null;
    }
  }

  /** A file that was added. */
  public record File(long id, String name) {}

  @GetMapping("/apply/papers")
  String list(HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        filled -> {
          model.addAttribute(
              "rows", filled.papers().stream().map(due -> row(due, filled, locale)).toList());
          model.addAttribute(
              "backTo",
              Steps.isComplete(filled)
                  ? "/apply/check"
                  : filled.asksFurther() ? "/apply/obliged" : "/apply/tasks");
          return "apply/papers";
        });
  }

  @PostMapping("/apply/papers")
  String seen(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          Draft changed = filled.draft().with("papers", Map.of("seen", "yes"));
          drafts.save(changed);
          return "redirect:" + Steps.next(visits.filled(changed, locale));
        });
  }

  private Row row(PaperDue due, Filled filled, Locale locale) {
    List<DraftPapers.Added> added =
        papers.of(filled.draft()).stream()
            .filter(paper -> paper.isAbout(due.paper().id(), due.about().number()))
            .toList();
    List<File> files =
        added.stream()
            .flatMap(
                paper ->
                    Optional.ofNullable(paper.name())
                        .map(name -> new File(paper.id(), name))
                        .stream())
            .toList();
    String stated =
        added.stream()
            .flatMap(paper -> Optional.ofNullable(paper.stated()).stream())
            .findFirst()
            .orElse(null);
    return new Row(key(due, filled), line(due, filled, locale), files, stated);
  }

  private static Line line(PaperDue due, Filled filled, Locale locale) {
    return new PapersDueText(filled.talk().law().words(), Language.of(locale.getLanguage()))
        .all(List.of(due))
        .getFirst()
        .parts()
        .getFirst();
  }

  private static String key(PaperDue due, Filled filled) {
    List<String> all =
        filled.talk().benefits().stream()
            .flatMap(known -> known.benefit().papers().stream().map(Paper::id))
            .toList();
    return all.indexOf(due.paper().id()) + "-" + due.about().number();
  }

  @GetMapping("/apply/paper/{key}")
  String one(@PathVariable String key, HttpServletRequest request, Model model, Locale locale) {
    return visits.show(
        request,
        locale,
        filled ->
            due(key, filled)
                .map(due -> page(due, filled, "", model, locale))
                .orElse("redirect:/apply/papers"));
  }

  private static Optional<PaperDue> due(String key, Filled filled) {
    return filled.papers().stream().filter(due -> key(due, filled).equals(key)).findFirst();
  }

  private String page(PaperDue due, Filled filled, String stated, Model model, Locale locale) {
    Row row = row(due, filled, locale);
    String before = row.stated();
    model.addAttribute("row", row);
    model.addAttribute("statementDoes", due.statementDoes());
    model.addAttribute("stated", stated.isEmpty() && before != null ? before : stated);
    model.addAttribute("megabytes", limits.fileMegabytes());
    model.addAttribute("backTo", "/apply/papers");
    return "apply/paper";
  }

  @PostMapping("/apply/paper/{key}")
  String add(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return visits.act(
        request,
        response,
        model,
        locale,
        filled ->
            due(key, filled)
                .map(due -> take(due, filled, file, response, model, locale))
                .orElse("redirect:/apply/papers"));
  }

  private String take(
      PaperDue due,
      Filled filled,
      @Nullable MultipartFile file,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    try {
      if (file == null || file.getOriginalFilename() == null || file.isEmpty()) {
        return refuse("apply.error.file", due, filled, response, model, locale);
      }
      try (InputStream content = file.getInputStream()) {
        papers.add(
            filled.draft(),
            due.paper().id(),
            due.about().number(),
            Optional.ofNullable(file.getOriginalFilename()).orElse("-"),
            content);
      }
      return "redirect:/apply/paper/" + key(due, filled);
    } catch (DocumentRefused refused) {
      return refuse(
          refused.key(), due, filled, response, model, locale, refused.arguments().toArray());
    } catch (DraftPapers.TooMany _) {
      return refuse("apply.error.papers", due, filled, response, model, locale);
    } catch (IOException e) {
      throw new UncheckedIOException("A paper could not be read", e);
    }
  }

  private String refuse(
      String problem,
      PaperDue due,
      Filled filled,
      HttpServletResponse response,
      Model model,
      Locale locale,
      Object... arguments) {
    String field = problem.equals("apply.error.stated") ? "stated" : "file";
    new FormErrors().add(field, visits.say(problem, locale, arguments)).refuse(model, response);
    return page(due, filled, "", model, locale);
  }

  @PostMapping("/apply/paper/{key}/state")
  String state(
      @PathVariable String key,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    String stated = Visits.typed(request).getOrDefault("stated", "");
    return visits.act(
        request,
        response,
        model,
        locale,
        filled -> {
          Optional<PaperDue> due = due(key, filled).filter(PaperDue::statementDoes);
          if (due.isEmpty()) {
            return "redirect:/apply/papers";
          }
          if (stated.isEmpty()) {
            return refuse("apply.error.stated", due.get(), filled, response, model, locale);
          }
          papers.state(filled.draft(), due.get().paper().id(), due.get().about().number(), stated);
          return "redirect:/apply/papers";
        });
  }

  @PostMapping("/apply/paper/{key}/remove")
  String remove(
      @PathVariable String key,
      @RequestParam long id,
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
          papers.remove(filled.draft(), id);
          return due(key, filled)
              .map(due -> "redirect:/apply/paper/" + key(due, filled))
              .orElse("redirect:/apply/papers");
        });
  }
}
