package org.alimenta.office.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;

/**
 * The one-time code that was typed beside name and password.
 *
 * @param text empty where none was typed
 */
record TypedCode(String text) implements Serializable {

  private static final long serialVersionUID = 1L;

  static TypedCode of(HttpServletRequest request) {
    return new TypedCode(Optional.ofNullable(request.getParameter("code")).orElse("").strip());
  }

  /** A code is a secret. */
  @Override
  public String toString() {
    return "code";
  }
}
