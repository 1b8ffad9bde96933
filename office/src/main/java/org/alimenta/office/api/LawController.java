package org.alimenta.office.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.casefile.CaseSchema;
import org.alimenta.law.read.Card;
import org.alimenta.law.source.Suggestions;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.laws.Laws.KnownNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The law itself for programs: what it asks, what it counts with, where it stands. */
@RestController
class LawController {

  private static final String JSON = MediaType.APPLICATION_JSON_VALUE;

  private final Laws laws;

  LawController(Laws laws) {
    this.laws = laws;
  }

  @Operation(summary = "All benefits")
  @GetMapping(path = "/api/benefits", produces = JSON)
  List<BenefitView> benefits() {
    return laws.benefits().stream().map(BenefitView::of).toList();
  }

  @Operation(summary = "One benefit: the facts, numbers, provisions and papers it rests on")
  @GetMapping(path = "/api/benefits/{id}", produces = JSON)
  CardView benefit(@PathVariable String id) {
    KnownBenefit known =
        laws.benefit(id)
            .orElseThrow(
                () ->
                    ApiProblem.notFound(
                        "benefit",
                        id,
                        hint(id, laws.benefits().stream().map(KnownBenefit::id).toList())));
    return CardView.of(known, Card.of(known.benefit()));
  }

  @Operation(summary = "All numbers of law with all their values")
  @GetMapping(path = "/api/numbers", produces = JSON)
  List<NumberCard> numbers() {
    return laws.numbers().stream().map(known -> NumberCard.of(known, null)).toList();
  }

  @Operation(summary = "One number of law, with the value in force on a day")
  @GetMapping(path = "/api/numbers/{prefix}/{key}", produces = JSON)
  NumberCard number(
      @PathVariable String prefix,
      @PathVariable String key,
      @Parameter(description = "The day, such as 2024-10-05; today when it is not given")
          @RequestParam(required = false)
          @Nullable String on) {
    String id = prefix + "/" + key;
    LocalDate day = on == null ? laws.today() : DecideController.day(on);
    KnownNumber known =
        laws.number(id)
            .orElseThrow(
                () ->
                    ApiProblem.notFound(
                        "number",
                        id,
                        hint(
                            id,
                            laws.numbers().stream()
                                .map(other -> other.number().id().value())
                                .toList())));
    return NumberCard.of(known, day);
  }

  @Operation(summary = "Every fact of life that a case may tell")
  @GetMapping(path = "/api/facts", produces = JSON)
  List<FactView> facts() {
    return laws.all().stream().flatMap(law -> FactView.of(law).stream()).toList();
  }

  @Operation(summary = "The JSON Schema of a case, for each law or for one")
  @GetMapping(path = "/api/schema", produces = JSON)
  Map<String, Object> schema(
      @Parameter(description = "The id of a law, such as poland") @RequestParam(required = false)
          @Nullable String law) {
    if (law == null && laws.all().size() == 1) {
      return CaseSchema.of(laws.all().getFirst().book());
    }
    if (law == null) {
      Map<String, Object> all = new LinkedHashMap<>();
      laws.all().forEach(known -> all.put(known.id(), CaseSchema.of(known.book())));
      return all;
    }
    return laws.all().stream()
        .filter(known -> known.id().equals(law))
        .findFirst()
        .map(known -> CaseSchema.of(known.book()))
        .orElseThrow(
            () ->
                ApiProblem.notFound(
                    "law", law, hint(law, laws.all().stream().map(KnownLaw::id).toList())));
  }

  private static String hint(String id, Collection<String> known) {
    return Suggestions.hint(id, known);
  }
}
