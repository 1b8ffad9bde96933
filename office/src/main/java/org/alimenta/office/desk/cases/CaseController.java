package org.alimenta.office.desk.cases;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.Parties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Opens a case. Each opening is written into the diary with its purpose. */
@Controller
class CaseController {
  private final Cases cases;
  private final Parties parties;
  private final Laws laws;
  private final Diary diary;
  private final List<CasePart> parts;

  CaseController(Cases cases, Parties parties, Laws laws, Diary diary, List<CasePart> parts) {
    this.cases = cases;
    this.parties = parties;
    this.laws = laws;
    this.diary = diary;
    this.parts = parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
  }

  @GetMapping("/desk/cases/{id:\\d+}")
  String open(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String purpose,
      Staff staff,
      Locale locale,
      Model model) {
    return page(id, parts.getFirst(), purpose, staff, locale, model);
  }

  @GetMapping("/desk/cases/{id:\\d+}/{key:[a-z-]+}")
  String part(
      @PathVariable long id,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String purpose,
      Staff staff,
      Locale locale,
      Model model) {
    CasePart part =
        parts.stream()
            .filter(candidate -> candidate.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return page(id, part, purpose, staff, locale, model);
  }

  private String page(
      long id, CasePart part, String asked, Staff staff, Locale locale, Model model) {
    BenefitCase of =
        cases.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Purpose purpose =
        Arrays.stream(Purpose.values())
            .filter(known -> known.name().equals(asked))
            .findFirst()
            .orElseGet(() -> Purpose.usualOf(staff));
    diary.read(staff, id, "case.page", purpose);
    Long applicant = of.applicant();
    model.addAttribute("of", of);
    model.addAttribute(
        "applicant", applicant == null ? null : parties.find(applicant).orElse(null));
    model.addAttribute("purpose", purpose);
    model.addAttribute("purposes", Purpose.values());
    model.addAttribute("parts", parts);
    model.addAttribute("part", part);
    model.addAttribute("today", laws.today());
    model.addAttribute("titles", titles(Language.of(locale.getLanguage())));
    part.fill(of, staff, locale, model);
    return "desk/cases/case";
  }

  private Map<String, String> titles(Language language) {
    return laws.benefits().stream()
        .collect(Collectors.toMap(KnownBenefit::id, benefit -> benefit.title(language)));
  }
}
