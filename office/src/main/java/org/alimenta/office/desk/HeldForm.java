package org.alimenta.office.desk;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.office.access.Staff;

/**
 * A form that arrived after its session had ended. It is kept for the person who filled it in, who
 * sends it on after signing in again; nobody else sees it, and it is sent at most once.
 *
 * @param by the number of the person who had opened the form
 * @param path where it was sent to
 * @param values what was typed, in the order of the form
 * @param files whether files were chosen; they must be chosen again
 */
record HeldForm(String by, String path, Map<String, List<String>> values, boolean files)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The hidden field in which each form of the desk carries the person who opened it. */
  static final String BY = "_by";

  private static final String HELD = HeldForm.class.getName();

  /** Whether the browser wants a page, and not a script some data. */
  static boolean isNavigation(HttpServletRequest request) {
    String mode = request.getHeader("Sec-Fetch-Mode");
    return mode == null || mode.equals("navigate");
  }

  /** Whether somebody sends a form that another person opened, as on a shared computer. */
  static boolean isOfAnother(HttpServletRequest request, Staff staff) {
    if (!request.getMethod().equals("POST")) {
      return false;
    }
    String by = request.getParameter(BY);
    return by != null && !by.equals(Long.toString(staff.id()));
  }

  /** Keeps the form of a request; one without its owner or with a password in it is not kept. */
  static void hold(HttpServletRequest request) {
    String by = request.getParameter(BY);
    if (by == null || secret(request)) {
      return;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, typed) -> {
              if (!name.startsWith("_")) {
                values.put(name, new ArrayList<>(List.of(typed)));
              }
            });
    request
        .getSession()
        .setAttribute(HELD, new HeldForm(by, request.getRequestURI(), values, hasFiles(request)));
  }

  private static boolean secret(HttpServletRequest request) {
    return request.getParameterMap().keySet().stream()
        .anyMatch(name -> name.contains("password") || name.equals("code"));
  }

  private static boolean hasFiles(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith("multipart/")) {
      return false;
    }
    try {
      for (Part part : request.getParts()) {
        if (part.getSubmittedFileName() != null && part.getSize() > 0) {
          return true;
        }
      }
      return false;
    } catch (IOException | ServletException _) {
      return true;
    }
  }

  static Optional<HeldForm> in(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(HELD) instanceof HeldForm held
        ? Optional.of(held)
        : Optional.empty();
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(HELD);
  }

  boolean isOf(Staff staff) {
    return by.equals(Long.toString(staff.id()));
  }

  /** What was typed, without what is empty. */
  public List<String> typed() {
    return values.values().stream()
        .flatMap(List::stream)
        .filter(value -> !value.isBlank())
        .toList();
  }
}
