package org.alimenta.office.desk.decisions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.Outcome;
import org.alimenta.office.access.Staff;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.DecisionProblem;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.PlanMonth;
import org.alimenta.office.letters.EarlierPlans;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Decides otherwise than the rules say: other months or amounts, with a reason. */
@Controller
@RequestMapping("/desk/decisions/{id}/override")
class OverrideController {

  private final Decisions decisions;
  private final EarlierPlans earlier;
  private final MessageSource messages;

  OverrideController(Decisions decisions, EarlierPlans earlier, MessageSource messages) {
    this.decisions = decisions;
    this.earlier = earlier;
    this.messages = messages;
  }

  /**
   * One month that can be changed.
   *
   * @param field {@code amount-3-2024-10}
   * @param value as typed, or the amount of the plan
   */
  record Field(int thing, YearMonth month, String field, String person, String value) {}

  @GetMapping
  String form(@PathVariable long id, Locale locale, Model model) {
    Decision decision = proposed(id);
    return show(
        decision, decision.kind().name(), "", fields(decision, Map.of(), locale), locale, model);
  }

  private Decision proposed(long id) {
    return decisions
        .find(id)
        .filter(Decision::isProposed)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<Field> fields(Decision decision, Map<String, String> typed, Locale locale) {
    List<PlanMonth> plan =
        decision.plan().isEmpty()
            ? earlier.before(decision).values().stream().flatMap(List::stream).toList()
            : decision.plan();
    List<Field> fields = new ArrayList<>();
    for (PlanMonth month : plan) {
      String field = "amount-" + month.thing() + "-" + month.month();
      fields.add(
          new Field(
              month.thing(),
              month.month(),
              field,
              decision.subjects().getOrDefault(month.thing(), "–")
                  + ", "
                  + Format.month(month.month(), locale),
              typed.getOrDefault(field, TypedMoney.written(month.grosze(), locale))));
    }
    return fields;
  }

  private String show(
      Decision decision,
      String kind,
      String reason,
      List<Field> fields,
      Locale locale,
      Model model) {
    model.addAttribute("decision", decision.id());
    model.addAttribute(
        "kinds",
        DecisionKind.byHand().stream()
            .map(
                one ->
                    Option.of(
                        one.name(),
                        messages.getMessage("decisions.kind." + one.name(), null, locale)))
            .toList());
    model.addAttribute("kind", kind);
    model.addAttribute("reason", reason);
    model.addAttribute("fields", fields);
    return "desk/decisions/override";
  }

  @PostMapping
  String change(
      @PathVariable long id,
      @RequestParam DecisionKind kind,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam Map<String, String> typed,
      Staff staff,
      Locale locale,
      Model model) {
    Decision decision = proposed(id);
    List<Field> fields = fields(decision, typed, locale);
    FormErrors errors = new FormErrors();
    List<PlanMonth> plan = new ArrayList<>();
    for (Field field : fields) {
      Optional<Long> grosze = TypedMoney.grosze(field.value());
      if (grosze.isEmpty()) {
        errors.add(
            field.field(),
            messages.getMessage(
                "decisions.override.amount.wrong", new Object[] {field.person()}, locale));
      } else {
        plan.add(
            new PlanMonth(
                field.thing(), field.month(), outcome(kind, grosze.get()).id(), grosze.get()));
      }
    }
    if (errors.isEmpty()) {
      try {
        decisions.override(id, kind, kind.hasPlan() ? plan : List.of(), reason, staff);
        return "redirect:/desk/decisions/" + id + "?said=overridden";
      } catch (DecisionProblem problem) {
        errors.add(
            problem.why() == DecisionProblem.Why.NO_REASON ? "reason" : "kind",
            messages.getMessage("decisions.problem." + problem.why(), null, locale));
      }
    }
    model.addAttribute("errors", errors);
    return show(decision, kind.name(), reason, fields, locale, model);
  }

  private static Outcome outcome(DecisionKind kind, long grosze) {
    if (grosze > 0) {
      return Outcome.GRANTED;
    }
    return kind == DecisionKind.SUSPENSION ? Outcome.SUSPENDED : Outcome.REFUSED;
  }
}
