package org.alimenta.office.desk;

import java.util.List;
import java.util.Locale;
import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door of the desk. */
@Controller
class SignInController {

  private final DemoStaff demo;
  private final MessageSource messages;

  SignInController(DemoStaff demo, MessageSource messages) {
    this.demo = demo;
    this.messages = messages;
  }

  @GetMapping(DeskSecurity.SIGN_IN)
  String page(
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String out,
      Model model,
      Locale locale) {
    if (refused != null) {
      model.addAttribute(
          "errors",
          new FormErrors().add("login", messages.getMessage("desk.sign-in.refused", null, locale)));
    }
    model.addAttribute("out", out != null);
    model.addAttribute("demo", demo.allowed() ? DemoStaff.ALL : List.of());
    model.addAttribute("demoPassword", DemoStaff.PASSWORD);
    return "desk/sign-in";
  }
}
