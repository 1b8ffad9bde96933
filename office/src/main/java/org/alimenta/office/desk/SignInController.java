package org.alimenta.office.desk;

import java.util.List;
import java.util.Locale;
import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
  private final ObjectProvider<ProviderSignIn> providers;

  SignInController(
      DemoStaff demo, MessageSource messages, ObjectProvider<ProviderSignIn> providers) {
    this.demo = demo;
    this.messages = messages;
    this.providers = providers;
  }

  @GetMapping(DeskSecurity.SIGN_IN)
  String page(
      @RequestParam(required = false) @Nullable String refused,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String held,
      @RequestParam(required = false) @Nullable String ended,
      @RequestParam(required = false) @Nullable String provider,
      Model model,
      Locale locale) {
    if (refused != null) {
      model.addAttribute(
          "errors",
          new FormErrors().add("login", messages.getMessage("desk.sign-in.refused", null, locale)));
    }
    if (provider != null) {
      model.addAttribute("notice", "desk.sign-in.provider.refused");
    } else if (held != null) {
      model.addAttribute("notice", "desk.sign-in.held");
    } else if (ended != null) {
      model.addAttribute("notice", "desk.sign-in.ended");
    } else if (out != null) {
      model.addAttribute("notice", "desk.sign-in.out");
    }
    model.addAttribute(
        "provider", providers.getIfAvailable() == null ? null : ProviderSignIn.BEGIN);
    model.addAttribute("demo", demo.allowed() ? DemoStaff.ALL : List.of());
    model.addAttribute("demoPassword", DemoStaff.PASSWORD);
    return "desk/sign-in";
  }
}
