package org.alimenta.office.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.Listing;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Shows people how to call the API, with a case that really can be sent. */
@Controller
class ApiPage {

  private final Laws laws;
  private final JsonMapper json;

  ApiPage(Laws laws, JsonMapper json) {
    this.laws = laws;
    this.json = json;
  }

  /**
   * One call.
   *
   * @param message the key of what it is for
   */
  public record Call(String method, String path, String message, String example) {}

  @GetMapping(path = "/api", produces = "text/html")
  String page(Model model, HttpServletRequest request) {
    KnownBenefit benefit = laws.benefits().getFirst();
    String number = laws.numbers().getFirst().number().id().value();
    model.addAttribute("example", example(benefit));
    model.addAttribute(
        "address", ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    model.addAttribute(
        "calls",
        List.of(
            new Call("POST", "/api/decide", "api.decide", "/api/decide?lang=en&explain=false"),
            new Call("GET", "/api/benefits", "api.benefits", "/api/benefits"),
            new Call("GET", "/api/benefits/{id}", "api.benefit", "/api/benefits/" + benefit.id()),
            new Call("GET", "/api/numbers", "api.numbers", "/api/numbers"),
            new Call(
                "GET",
                "/api/numbers/{prefix}/{key}",
                "api.number",
                "/api/numbers/" + number + "?on=" + laws.today()),
            new Call("GET", "/api/facts", "api.facts", "/api/facts"),
            new Call("GET", "/api/schema", "api.schema", "/api/schema"),
            new Call("GET", "/v3/api-docs", "api.openapi", "/v3/api-docs")));
    return "api";
  }

  /** The smallest case that names somebody: its answer is what to ask. */
  private String example(KnownBenefit benefit) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("law", benefit.law().id());
    told.put("benefit", benefit.id());
    for (Listing listing : benefit.law().book().caseType().listings()) {
      if (listing.element().equals(benefit.benefit().subject().type())) {
        told.put(listing.name(), List.of(Map.of()));
      }
    }
    return json.writeValueAsString(told);
  }
}
