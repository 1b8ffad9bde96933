package org.alimenta.office.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What people and programs see when something fails: calm words and a reference, never the inside
 * of the system.
 *
 * <p>The reference is written to the log beside the cause, so that the office can find what
 * happened when somebody reads it out on the telephone; it has no letters that sound or look alike.
 */
@Controller
class SiteErrors implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(SiteErrors.class);
  private static final String ALPHABET = "2346789CDFHJKMNPRTWX";
  private static final String RETRY_SECONDS = "30";

  /** Classes of SQL states: no connection, no room or memory, stopped by the one who runs it. */
  private static final List<String> AWAY = List.of("08", "53", "57P");

  private static final SecureRandom RANDOM = new SecureRandom();

  private final MessageSource messages;

  SiteErrors(MessageSource messages) {
    this.messages = messages;
  }

  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  String page(HttpServletRequest request, HttpServletResponse response, Model model) {
    HttpStatus status = status(request);
    response.setStatus(status.value());
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }
    model.addAttribute("kind", kind(status));
    model.addAttribute("reference", logged(request, status));
    return "failure";
  }

  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request, Locale locale) {
    HttpStatus status = status(request);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(status.getReasonPhrase());
    problem.setDetail(messages.getMessage("error." + detail(status) + ".lead", null, locale));
    String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path != null) {
      problem.setInstance(URI.create(path));
    }
    problem.setProperty("reference", logged(request, status));
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /**
   * Each failure is told as one of five stories; the finer status stays in the answer's status
   * line.
   */
  private static String kind(HttpStatus status) {
    return switch (status) {
      case UNAUTHORIZED, FORBIDDEN -> "403";
      case CONTENT_TOO_LARGE, LENGTH_REQUIRED -> "413";
      case SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS -> "503";
      case HttpStatus other when other.is4xxClientError() -> "404";
      default -> "500";
    };
  }

  /** A program is told apart what is not there and what was only asked for wrongly. */
  private static String detail(HttpStatus status) {
    boolean wrong =
        status.is4xxClientError() && kind(status).equals("404") && status != HttpStatus.NOT_FOUND;
    return wrong ? "400" : kind(status);
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Somebody who opens /error itself asks for a page that does not exist.
    HttpStatus status =
        code instanceof Integer number
            ? Optional.ofNullable(HttpStatus.resolve(number))
                .orElse(HttpStatus.INTERNAL_SERVER_ERROR)
            : HttpStatus.NOT_FOUND;
    return status == HttpStatus.INTERNAL_SERVER_ERROR
            && databaseIsAway((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
        ? HttpStatus.SERVICE_UNAVAILABLE
        : status;
  }

  /**
   * Whether the cause is a database that does not answer, is starting or stopping, or has no room
   * left: what may be over when the reader tries again.
   */
  private static boolean databaseIsAway(@Nullable Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException) {
        return true;
      }
      if (cause instanceof SQLException problem && problem.getSQLState() != null) {
        String state = problem.getSQLState();
        if (AWAY.stream().anyMatch(state::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String logged(HttpServletRequest request, HttpStatus status) {
    String reference = reference();
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (status.is5xxServerError()) {
      LOG.error("{}: {} at {}", reference, status, path, cause);
    } else {
      LOG.info("{}: {} at {}", reference, status, path);
    }
    return reference;
  }

  private static String reference() {
    StringBuilder text = new StringBuilder("A-");
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
