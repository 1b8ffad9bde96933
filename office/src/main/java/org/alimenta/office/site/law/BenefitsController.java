package org.alimenta.office.site.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.read.Card;
import org.alimenta.law.text.BenefitPages;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.NumberPages;
import org.alimenta.law.text.RuleText;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The benefits, each as its rule says it, on any day. */
@Controller
class BenefitsController {

  private final Laws laws;

  BenefitsController(Laws laws) {
    this.laws = laws;
  }

  /**
   * One benefit in the list.
   *
   * @param status whether it is in force, in words
   */
  public record Entry(String id, String title, String summary, boolean inForce, String status) {}

  @GetMapping("/benefits")
  String list(Model model, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    List<Entry> now = new ArrayList<>();
    List<Entry> others = new ArrayList<>();
    for (KnownBenefit known : laws.benefits()) {
      var page = pages(known, language).page(known.benefit(), laws.today());
      boolean current = page.inForce() && known.isRight();
      (current ? now : others)
          .add(new Entry(known.id(), page.title(), page.summary(), page.inForce(), page.status()));
    }
    model.addAttribute("now", now);
    model.addAttribute("others", others);
    return "law/benefits";
  }

  @GetMapping("/benefits/{id}")
  String benefit(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String on,
      Model model,
      Locale locale) {
    KnownBenefit known = known(id);
    Language language = Language.of(locale.getLanguage());
    Optional<LocalDate> asked = day(on);
    LocalDate day = asked.orElse(laws.today());
    var page = pages(known, language).page(known.benefit(), day);
    model.addAttribute("id", id);
    model.addAttribute("offered", known.isOffered(laws.today()));
    model.addAttribute("day", day);
    model.addAttribute("misread", on != null && asked.isEmpty());
    model.addAttribute("page", page);
    model.addAttribute("sections", BenefitSection.of(page, isMoney(known)));
    return "law/benefit";
  }

  private static Predicate<Line> isMoney(KnownBenefit known) {
    Set<String> anchors =
        Card.of(known.benefit()).numbers().stream()
            .map(known.law().book().numbers()::get)
            .filter(number -> number.unit().kind() == Unit.Kind.MONEY)
            .map(NumberPages::anchor)
            .collect(Collectors.toSet());
    return line -> anchors.contains(line.anchor());
  }

  /** The rule as text, every version of it. */
  @GetMapping("/benefits/{id}/rule")
  String rule(@PathVariable String id, Model model, Locale locale) {
    KnownBenefit known = known(id);
    Language language = Language.of(locale.getLanguage());
    List<Line> lines = new RuleText(known.law().words(), language).whole(known.benefit().roots());
    model.addAttribute("id", id);
    model.addAttribute("benefit", known.title(language));
    model.addAttribute(
        "steps", lines.stream().filter(line -> line.role() == Line.Role.STEP).toList());
    model.addAttribute(
        "numbers", lines.stream().filter(line -> line.role() == Line.Role.NUMBER).toList());
    return "law/rule";
  }

  private KnownBenefit known(String id) {
    return laws.benefit(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such benefit"));
  }

  private static BenefitPages pages(KnownBenefit known, Language language) {
    return new BenefitPages(known.law().words(), language);
  }

  /** The day that was asked for; none where it is no day. */
  private static Optional<LocalDate> day(@Nullable String text) {
    try {
      return Optional.ofNullable(text).filter(given -> !given.isBlank()).map(LocalDate::parse);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
