package org.alimenta.office.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.alimenta.law.source.Problem;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs what is wrong in the form of RFC 9457; never where in our code it was found. */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors {

  /** One thing to put right, and where it stands. */
  record Wrong(String file, int line, int column, String what, String remedy) {}

  @ExceptionHandler
  ResponseEntity<ProblemDetail> answer(ApiProblem problem, HttpServletRequest request) {
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            problem.status(), Objects.requireNonNull(problem.getMessage()));
    detail.setTitle(problem.title());
    detail.setInstance(URI.create(request.getRequestURI()));
    List<Problem> problems = problem.problems();
    if (!problems.isEmpty()) {
      detail.setProperty("problems", problems.stream().map(ApiErrors::wrong).toList());
    }
    return ResponseEntity.status(problem.status())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(detail);
  }

  private static Wrong wrong(Problem problem) {
    return new Wrong(
        problem.place().file(),
        problem.place().line(),
        problem.place().column(),
        problem.what(),
        problem.remedy());
  }
}
