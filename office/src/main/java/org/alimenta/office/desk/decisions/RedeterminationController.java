package org.alimenta.office.desk.decisions;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Staff;
import org.alimenta.office.decisions.Redeterminations;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Running cases decided again after a change of law: only proposals come of it. */
@Controller
@RequestMapping("/desk/decisions/redetermine")
class RedeterminationController {

  private final Redeterminations redeterminations;
  private final Laws laws;
  private final MessageSource messages;

  RedeterminationController(Redeterminations redeterminations, Laws laws, MessageSource messages) {
    this.redeterminations = redeterminations;
    this.laws = laws;
    this.messages = messages;
  }

  @GetMapping
  String form(
      @RequestParam(required = false) @Nullable String benefit,
      @RequestParam(required = false) @Nullable String from,
      Locale locale,
      Model model) {
    Language language = Language.of(locale.getLanguage());
    List<Option> benefits =
        laws.benefits().stream()
            .filter(known -> known.benefit().months().isPresent() && known.isInForce(laws.today()))
            .map(known -> Option.of(known.id(), known.title(language)))
            .toList();
    model.addAttribute("benefits", benefits);
    String chosen =
        benefits.stream().anyMatch(option -> option.value().equals(benefit)) && benefit != null
            ? benefit
            : benefits.getFirst().value();
    model.addAttribute("benefit", chosen);
    model.addAttribute("from", from == null ? YearMonth.from(laws.today()).toString() : from);
    YearMonth month = month(from);
    if (from != null && month == null) {
      model.addAttribute("errors", wrongMonth(locale));
    }
    if (month != null) {
      model.addAttribute("affected", redeterminations.affected(chosen, month).size());
      model.addAttribute("month", month);
    }
    return "desk/decisions/redetermine";
  }

  private FormErrors wrongMonth(Locale locale) {
    return new FormErrors()
        .add("from", messages.getMessage("decisions.redetermine.from.wrong", null, locale));
  }

  private static @Nullable YearMonth month(@Nullable String typed) {
    try {
      return typed == null ? null : YearMonth.parse(typed.strip());
    } catch (DateTimeException e) {
      return null;
    }
  }

  @PostMapping
  String run(
      @RequestParam String benefit,
      @RequestParam String from,
      Staff staff,
      Locale locale,
      Model model) {
    YearMonth month = month(from);
    if (month != null && laws.benefit(benefit).isPresent()) {
      model.addAttribute("result", redeterminations.run(benefit, month, staff, _ -> {}));
    }
    return form(benefit, from, locale, model);
  }
}
