package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Code;
import org.alimenta.office.site.Parts.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a check without names, and opens it again for whoever has its code. */
@Controller
class KeepController {
  private final Laws laws;
  private final Families families;
  private final KeptFamilies kept;

  KeepController(Laws laws, Families families, KeptFamilies kept) {
    this.laws = laws;
    this.families = families;
    this.kept = kept;
  }

  @PostMapping("/family/keep")
  String keep(HttpServletRequest request, RedirectAttributes redirect, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Code code = kept.keep(Snapshot.of(family));
          redirect.addFlashAttribute("code", code.inGroups());
          return "redirect:/family/kept";
        });
  }

  /** The code is shown once. */
  @GetMapping("/family/kept")
  String shown(Model model) {
    if (!model.containsAttribute("code")) {
      return "redirect:/family/result";
    }
    model.addAttribute("until", laws.today().plusDays(kept.days()));
    return "family/kept";
  }

  @GetMapping("/family/open")
  String ask(Model model) {
    return page("", model);
  }

  @GetMapping("/family/open/{code}")
  String ask(@PathVariable String code, Model model) {
    return page(code, model);
  }

  private static String page(String code, Model model) {
    model.addAttribute("code", code);
    return "family/open";
  }

  /** Only a form opens it, so that a link never ends a check that is going on. */
  @PostMapping("/family/open")
  String open(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    Optional<Snapshot> snapshot = Code.of(code).flatMap(kept::open);
    Retelling retelling = families.retelling(locale);
    if (snapshot.isEmpty()) {
      FormErrors errors = new FormErrors().add("code", retelling.say("family.error.code"));
      errors.refuse(model, response);
      return page(code, model);
    }
    Family family = new Family(retelling, snapshot.get().day());
    family.restore(snapshot.get().members(), snapshot.get().replies());
    families.begin(request, family);
    return QuestionsController.onwards(family);
  }
}
