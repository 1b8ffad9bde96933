package org.alimenta.office.desk.payments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.payments.PaymentProblem;
import org.alimenta.office.payments.Run;
import org.alimenta.office.payments.RunFile;
import org.alimenta.office.payments.RunState;
import org.alimenta.office.payments.Runs;
import org.alimenta.office.payments.Statements;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Payment runs: the list, one run from its preview to the bank's answer, and what is parked. */
@Controller
class RunsController {
  private static final int RUNS_SHOWN = 24;
  private static final int LINES_SHOWN = 100;
  private static final String SECONDS_BETWEEN_LOOKS = "2";

  private final Runs runs;
  private final Statements statements;
  private final StaffRegister staff;
  private final Clock clock;

  RunsController(Runs runs, Statements statements, StaffRegister staff, Clock clock) {
    this.runs = runs;
    this.statements = statements;
    this.staff = staff;
    this.clock = clock;
  }

  @GetMapping("/desk/payments")
  String list(
      Staff by,
      Model model,
      @RequestParam(required = false) PaymentProblem.@Nullable Kind problem) {
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("runs", runs.latest(RUNS_SHOWN));
    model.addAttribute("statements", statements.latest(RUNS_SHOWN));
    model.addAttribute("parkedCount", runs.parked(LINES_SHOWN).size());
    model.addAttribute("mayMake", by.is(Role.ACCOUNTANT));
    model.addAttribute("dueDay", today.withDayOfMonth(today.lengthOfMonth()));
    model.addAttribute("executionDay", today);
    model.addAttribute("problem", problem);
    return "desk/payments/list";
  }

  @PostMapping("/desk/payments")
  String make(Staff by, @RequestParam String due, @RequestParam String execution) {
    try {
      long run = runs.make(by, LocalDate.parse(due), LocalDate.parse(execution));
      return "redirect:/desk/payments/" + run;
    } catch (PaymentProblem refused) {
      return "redirect:/desk/payments?problem=" + refused.kind();
    } catch (DateTimeException _) {
      return "redirect:/desk/payments?problem=" + PaymentProblem.Kind.EXECUTION_DAY;
    }
  }

  @GetMapping("/desk/payments/{id}")
  String run(
      @PathVariable long id,
      Staff by,
      Model model,
      HttpServletResponse response,
      @RequestParam(required = false) PaymentProblem.@Nullable Kind problem) {
    Run run = found(id);
    if (run.state().isWorking()) {
      // The page asks for itself again, without any script.
      response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
    }
    model.addAttribute("run", run);
    model.addAttribute("madeBy", name(run.madeBy()));
    model.addAttribute("approvedBy", name(run.approvedBy()));
    model.addAttribute("withdrawnBy", name(run.withdrawnBy()));
    model.addAttribute("sums", runs.sumsOfDifferences(id));
    model.addAttribute("differences", runs.differences(id, LINES_SHOWN));
    model.addAttribute("parked", runs.parked(id, LINES_SHOWN));
    model.addAttribute("file", runs.file(id).orElse(null));
    model.addAttribute("waits", run.state() == RunState.COLLECTED);
    model.addAttribute("ownRun", run.madeBy() == by.id());
    model.addAttribute("mayApprove", by.is(Role.APPROVER) || by.is(Role.ACCOUNTANT));
    model.addAttribute("maySend", by.is(Role.ACCOUNTANT) && run.state() == RunState.WRITTEN);
    model.addAttribute("problem", problem);
    return "desk/payments/run";
  }

  @PostMapping("/desk/payments/{id}/approve")
  String approve(@PathVariable long id, Staff by) {
    return done(id, () -> runs.approve(id, by));
  }

  @PostMapping("/desk/payments/{id}/withdraw")
  String withdraw(@PathVariable long id, Staff by, @RequestParam String reason) {
    return done(id, () -> runs.withdraw(id, by, reason));
  }

  @PostMapping("/desk/payments/{id}/sent")
  String sent(@PathVariable long id, Staff by) {
    return done(id, () -> runs.sent(id, by));
  }

  @GetMapping("/desk/payments/{id}/file")
  void file(@PathVariable long id, Staff by, HttpServletResponse response) throws IOException {
    RunFile file = runs.file(id).orElseThrow(RunsController::nothingHere);
    response.setContentType("application/octet-stream");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file.name()).build().toString());
    try (InputStream content = runs.content(id, by)) {
      content.transferTo(response.getOutputStream());
    }
  }

  @GetMapping("/desk/payments/parked")
  String parked(Model model) {
    model.addAttribute("parked", runs.parked(LINES_SHOWN));
    return "desk/payments/parked";
  }

  private static String done(long id, Runnable act) {
    try {
      act.run();
      return "redirect:/desk/payments/" + id;
    } catch (PaymentProblem refused) {
      return "redirect:/desk/payments/" + id + "?problem=" + refused.kind();
    }
  }

  private Run found(long id) {
    return runs.find(id).orElseThrow(RunsController::nothingHere);
  }

  private static ResponseStatusException nothingHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private @Nullable String name(@Nullable Long id) {
    return Optional.ofNullable(id)
        .flatMap(number -> staff.find(number.longValue()))
        .map(Staff::name)
        .orElse(null);
  }
}
