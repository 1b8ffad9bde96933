package org.alimenta.office.desk.payments;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.alimenta.office.access.Staff;
import org.alimenta.office.payments.ReadStatement;
import org.alimenta.office.payments.StatementProblem;
import org.alimenta.office.payments.Statements;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Bank statements: reading a file, and what came of it. */
@Controller
class StatementsController {
  private static final int LINES_SHOWN = 200;

  private final Statements statements;

  StatementsController(Statements statements) {
    this.statements = statements;
  }

  @GetMapping("/desk/payments/statement")
  String form() {
    return "desk/payments/statement-form";
  }

  @PostMapping("/desk/payments/statement")
  String read(Staff by, @RequestParam MultipartFile file, Model model) throws IOException {
    try (InputStream content = file.getInputStream()) {
      List<Long> read = statements.read(content, by);
      return "redirect:/desk/payments/statements/" + read.getFirst();
    } catch (StatementProblem problem) {
      model.addAttribute("problem", problem);
      return "desk/payments/statement-form";
    }
  }

  @GetMapping("/desk/payments/statements/{id}")
  String statement(@PathVariable long id, Model model) {
    ReadStatement read =
        statements
            .find(id, LINES_SHOWN)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("statement", read);
    return "desk/payments/statement";
  }
}
