package org.alimenta.office.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends on a form whose session had ended, when its owner says so. */
@Controller
class ResumeController {

  static final String RESUME = "/desk/resume";

  @GetMapping(RESUME)
  String page(
      Staff staff,
      @RequestParam(required = false) @Nullable String other,
      HttpServletRequest request,
      Model model) {
    Optional<HeldForm> held = HeldForm.in(request);
    if (held.isPresent() && !held.get().isOf(staff)) {
      HeldForm.forget(request);
    }
    Optional<HeldForm> own = held.filter(form -> form.isOf(staff));
    model.addAttribute("form", own.orElse(null));
    model.addAttribute("other", other != null || held.isPresent() && own.isEmpty());
    return "desk/resume";
  }

  @PostMapping(RESUME)
  void send(Staff staff, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Optional<HeldForm> held = HeldForm.in(request).filter(form -> form.isOf(staff));
    if (held.isEmpty() || held.get().files()) {
      response.sendRedirect(RESUME);
      return;
    }
    // Forgotten before it is sent: pressing twice does not send it twice.
    HeldForm.forget(request);
    request
        .getRequestDispatcher(held.get().path())
        .forward(new AsTyped(request, held.get()), response);
  }

  @PostMapping(RESUME + "/forget")
  String forget(HttpServletRequest request) {
    HeldForm.forget(request);
    return "redirect:/desk";
  }

  /** The request as it was when the form was sent first. */
  private static final class AsTyped extends HttpServletRequestWrapper {

    private final Map<String, String[]> values = new LinkedHashMap<>();

    AsTyped(HttpServletRequest request, HeldForm form) {
      super(request);
      form.values().forEach((name, typed) -> values.put(name, typed.toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] typed = values.get(name);
      return typed == null ? null : typed[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(values);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(values.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return values.get(name);
    }
  }
}
