package org.alimenta.office.desk.payments;

import java.util.Optional;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.payments.PaymentProblem;
import org.alimenta.office.payments.Retries;
import org.alimenta.office.payments.Retry;
import org.alimenta.office.payments.Returned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Paying once more to an account number from which the bank sent a payment back. */
@Controller
@RequestMapping("/desk/payments/parked/{id}/again")
class AgainController {
  private final Retries retries;
  private final StaffRegister staff;

  AgainController(Retries retries, StaffRegister staff) {
    this.retries = retries;
    this.staff = staff;
  }

  @GetMapping
  String page(
      @PathVariable long id,
      Staff by,
      Model model,
      @RequestParam(required = false) PaymentProblem.@Nullable Kind problem) {
    Returned returned =
        retries.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Retry retry = returned.retry();
    boolean open = retry != null && retry.isOpen();
    boolean agreed = retry != null && retry.isAgreed();
    model.addAttribute("id", id);
    model.addAttribute("returned", returned);
    model.addAttribute("retry", retry);
    model.addAttribute("askedBy", retry == null ? null : name(retry.askedBy()));
    model.addAttribute("decidedBy", retry == null ? null : name(retry.decidedBy()));
    model.addAttribute("mayAsk", by.is(Role.ACCOUNTANT) && !open && !agreed);
    model.addAttribute("mayDecide", open && (by.is(Role.APPROVER) || by.is(Role.ACCOUNTANT)));
    model.addAttribute("own", retry != null && retry.askedBy() == by.id());
    model.addAttribute("problem", problem);
    return "desk/payments/again";
  }

  @PostMapping
  String ask(@PathVariable long id, Staff by, @RequestParam String reason) {
    return done(id, () -> retries.ask(id, by, reason));
  }

  @PostMapping("/agree")
  String agree(@PathVariable long id, Staff by) {
    return done(id, () -> retries.agree(id, by));
  }

  @PostMapping("/refuse")
  String refuse(@PathVariable long id, Staff by) {
    return done(id, () -> retries.refuse(id, by));
  }

  private static String done(long id, Runnable act) {
    String page = "redirect:/desk/payments/parked/" + id + "/again";
    try {
      act.run();
      return page;
    } catch (PaymentProblem refused) {
      return page + "?problem=" + refused.kind();
    }
  }

  private @Nullable String name(@Nullable Long id) {
    return Optional.ofNullable(id)
        .flatMap(number -> staff.find(number.longValue()))
        .map(Staff::name)
        .orElse(null);
  }
}
