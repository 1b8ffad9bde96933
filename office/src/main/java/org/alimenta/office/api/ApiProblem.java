package org.alimenta.office.api;

import java.util.List;
import org.alimenta.law.source.Problem;
import org.springframework.http.HttpStatus;

/** A call that cannot be answered, with everything that the caller must put right. */
final class ApiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String title;
  private final transient List<Problem> problems;

  ApiProblem(HttpStatus status, String title, String detail) {
    this(status, title, detail, List.of());
  }

  ApiProblem(HttpStatus status, String title, String detail, List<Problem> problems) {
    super(detail);
    this.status = status;
    this.title = title;
    this.problems = List.copyOf(problems);
  }

  static ApiProblem notFound(String what, String id, String hint) {
    return new ApiProblem(
        HttpStatus.NOT_FOUND, "Not found", "There is no %s '%s'. %s".formatted(what, id, hint));
  }

  HttpStatus status() {
    return status;
  }

  String title() {
    return title;
  }

  List<Problem> problems() {
    return problems;
  }
}
