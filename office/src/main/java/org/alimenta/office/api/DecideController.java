package org.alimenta.office.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.Assessing;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Decides cases that a program sends. */
@RestController
class DecideController {

  private static final String NAME = "case";

  private final Assessing assessing;
  private final Laws laws;

  DecideController(Assessing assessing, Laws laws) {
    this.assessing = assessing;
    this.laws = laws;
  }

  @Operation(
      summary = "Decide one or more cases",
      description =
          "The body is a case file as JSON; GET /api/schema describes it. What is not told is not"
              + " known: then the answer says what to ask. The same body always gets the same"
              + " answer for the same day and the same law.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(mediaType = "application/json", schema = @Schema(type = "object"))))
  @ApiResponse(responseCode = "200", description = "What was decided")
  @ApiResponse(
      responseCode = "400",
      description = "Something is wrong with the case; each mistake is listed with its place",
      content = @Content(mediaType = "application/problem+json"))
  @ApiResponse(
      responseCode = "413",
      description = "The body is larger than 5 MB",
      content = @Content(mediaType = "application/problem+json"))
  @ApiResponse(
      responseCode = "415",
      description = "The body is not JSON",
      content = @Content(mediaType = "application/problem+json"))
  @PostMapping(path = "/api/decide", produces = MediaType.APPLICATION_JSON_VALUE)
  Decided decide(
      @Parameter(description = "Adds each answer in words: pl or en")
          @RequestParam(required = false)
          @Nullable String lang,
      @Parameter(description = "Whether the reasons are told down to the last fact")
          @RequestParam(defaultValue = "true")
          String explain,
      @Parameter(description = "The day of the decision for cases that do not tell it: 2024-10-05")
          @RequestParam(name = "as-of", required = false)
          @Nullable String asOf,
      @Parameter(hidden = true) HttpServletRequest request)
      throws IOException {
    Language language = lang == null ? null : language(lang);
    boolean reasons = yesNo(explain);
    LocalDate day = asOf == null ? laws.today() : day(asOf);
    List<ToldCase> cases = read(body(request), day);
    return Decided.of(assessing, cases, language, reasons);
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type == null || !isJson(type)) {
      throw new ApiProblem(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Not JSON",
          "Send the case as JSON and say so: Content-Type: application/json.");
    }
    byte[] body = request.getInputStream().readNBytes(SourceReader.MAX_BYTES + 1);
    if (body.length > SourceReader.MAX_BYTES) {
      throw new ApiProblem(
          HttpStatus.CONTENT_TOO_LARGE,
          "Too large",
          "The body is larger than 5 MB. Send the cases in several calls.");
    }
    return body;
  }

  private static boolean isJson(String type) {
    try {
      MediaType media = MediaType.parseMediaType(type);
      return media.getType().equals("application")
          && (media.getSubtype().equals("json") || media.getSubtype().endsWith("+json"));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private List<ToldCase> read(byte[] body, LocalDate day) {
    try {
      return assessing.read(NAME, new ByteArrayInputStream(body), day);
    } catch (SourceException e) {
      int count = e.problems().size();
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "The case cannot be decided",
          count == 1
              ? e.problems().getFirst().what()
              : count + " things are wrong with the case; see 'problems'.",
          e.problems());
    } catch (IllegalArgumentException e) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST, "The case cannot be decided", String.valueOf(e.getMessage()));
    }
  }

  private static Language language(String lang) {
    try {
      return Language.of(lang);
    } catch (IllegalArgumentException e) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST, "Wrong parameter", "lang: " + String.valueOf(e.getMessage()));
    }
  }

  private static boolean yesNo(String explain) {
    return switch (explain) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new ApiProblem(
              HttpStatus.BAD_REQUEST,
              "Wrong parameter",
              "explain: write true or false, not '" + explain + "'.");
    };
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new ApiProblem(
          HttpStatus.BAD_REQUEST,
          "Wrong parameter",
          "'" + text + "' is no day of the calendar. Write it like 2024-10-05.");
    }
  }
}
