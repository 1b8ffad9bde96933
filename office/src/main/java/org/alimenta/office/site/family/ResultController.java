package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.questions.Onward;
import org.alimenta.office.site.questions.Talk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The one table of everything, the reasons of each benefit, and the way on. */
@Controller("familyResult")
class ResultController {
  private final Families families;
  private final HouseholdController household;
  private final LawStamp stamp;
  private final Onward applying;

  ResultController(
      Families families, HouseholdController household, LawStamp stamp, Onward applying) {
    this.families = families;
    this.household = household;
    this.stamp = stamp;
    this.applying = applying;
  }

  /** The result can be seen as soon as it is known who asks; what is open is said to be. */
  @GetMapping("/family/result")
  String result(HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family ->
            family.self().isEmpty()
                ? "redirect:/family/people"
                : resultPage(family, DateText.EMPTY, model, locale));
  }

  private String resultPage(Family family, DateText day, Model model, Locale locale) {
    Retelling retelling = families.retelling(locale);
    List<String> assumed = cards(family, locale).assumed();
    model.addAttribute(
        "page", new ResultPages(family, retelling).page(assumed, stamp.of(family, retelling)));
    model.addAttribute("open", family.talk().next().isPresent());
    model.addAttribute("day", day);
    model.addAttribute("compass", true);
    model.addAttribute("keeps", true);
    return "family/result";
  }

  private static org.alimenta.office.site.calculator.ResultPages cards(
      Family family, Locale locale) {
    return new org.alimenta.office.site.calculator.ResultPages(family.talk(), locale);
  }

  @GetMapping("/family/result/{benefit}")
  String details(
      @PathVariable String benefit, HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          KnownBenefit known =
              known(family, benefit)
                  .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "None"));
          Retelling retelling = families.retelling(locale);
          model.addAttribute("benefit", known.title(retelling.language()));
          model.addAttribute("id", known.id());
          model.addAttribute("cards", cards(family, locale).cards(known));
          model.addAttribute("law", stamp.of(family, retelling));
          return "family/details";
        });
  }

  private static Optional<KnownBenefit> known(Family family, String id) {
    return family.talk().benefits().stream().filter(known -> known.id().equals(id)).findFirst();
  }

  /** The same family under the law of another day. */
  @PostMapping("/family/day")
  String day(
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          DateText typed = HouseholdController.dayIn(fields);
          FormErrors errors = new FormErrors();
          LocalDate day = household.readDay(typed, families.retelling(locale), errors);
          if (day == null) {
            errors.refuse(model, response);
            return resultPage(family, typed, model, locale);
          }
          family.moveTo(day);
          return QuestionsController.onwards(family);
        });
  }

  /** Goes on to an application for the chosen benefits that keeps the answers. */
  @PostMapping("/family/apply")
  String apply(
      @RequestParam(required = false) @Nullable Set<String> benefit,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          List<KnownBenefit> chosen =
              family.talk().benefits().stream()
                  .filter(known -> benefit != null && benefit.contains(known.id()))
                  .toList();
          if (chosen.isEmpty()) {
            return "redirect:/family/result";
          }
          Talk talk = Respondent.answers(family, chosen, families.retelling(locale));
          return applying.begin(talk, request, response);
        });
  }
}
