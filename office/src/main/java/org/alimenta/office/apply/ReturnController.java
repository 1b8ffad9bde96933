package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.office.site.Code;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets people back in by their code. A wrong code says nothing about any application. */
@Controller
class ReturnController {
  private static final String CARRIED = "carried.";

  private final OnlineDrafts drafts;
  private final Guesses guesses;
  private final Visits visits;

  ReturnController(OnlineDrafts drafts, Guesses guesses, Visits visits) {
    this.drafts = drafts;
    this.guesses = guesses;
    this.visits = visits;
  }

  @GetMapping("/apply/return")
  String ask(HttpServletRequest request, Model model) {
    model.addAttribute("late", visits.code(request).isPresent());
    model.addAttribute("path", "");
    model.addAttribute("carried", Map.of());
    model.addAttribute("code", "");
    return "apply/return";
  }

  @PostMapping("/apply/return")
  String enter(
      HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
    Map<String, String> fields = Visits.typed(request);
    int before = guesses.from(request.getRemoteAddr());
    Optional<Code> code = Code.of(fields.getOrDefault("code", ""));
    if (code.isPresent() && !Guesses.isTooMany(before)) {
      rest(before);
      Optional<Draft> draft = drafts.cameBack(code.get());
      if (draft.isPresent()) {
        visits.enter(code.get(), request, response);
        return onwards(draft.get(), fields);
      }
      guesses.wrong(request.getRemoteAddr());
    }
    boolean tooMany = Guesses.isTooMany(before);
    String problem =
        tooMany
            ? "apply.error.code.often"
            : code.isEmpty() ? "apply.error.code.form" : "apply.error.code";
    model.addAttribute("errors", new FormErrors().add("code", visits.say(problem, locale)));
    model.addAttribute("late", false);
    model.addAttribute("path", fields.getOrDefault("path", ""));
    model.addAttribute("carried", carried(fields));
    model.addAttribute("code", fields.getOrDefault("code", ""));
    response.setStatus(
        (tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
    return "apply/return";
  }

  /** Each request has a thread that costs next to nothing, so one that waits hinders nobody. */
  private static void rest(int guesses) {
    try {
      Thread.sleep(Guesses.wait(guesses));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** To the page that was being typed, with what was typed; else to what there is to do. */
  private String onwards(Draft draft, Map<String, String> fields) {
    if (draft.isSent()) {
      return Visits.SENT;
    }
    String path = fields.getOrDefault("path", "");
    if (!path.matches("/apply/[a-z0-9/-]+")) {
      return "redirect:/apply/tasks";
    }
    drafts.keep(draft, new Draft.Pending(path, carried(fields)));
    return "redirect:" + path;
  }

  private static Map<String, String> carried(Map<String, String> fields) {
    Map<String, String> carried = new TreeMap<>();
    fields.forEach(
        (name, value) -> {
          if (name.startsWith(CARRIED)) {
            carried.put(name.substring(CARRIED.length()), value);
          }
        });
    return carried;
  }
}
