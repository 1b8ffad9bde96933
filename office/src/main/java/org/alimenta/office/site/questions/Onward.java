package org.alimenta.office.site.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What people can do with what they told, such as apply. */
public interface Onward {

  /** Whether it can be done today with the benefits of a conversation. */
  boolean isOffered(Talk talk);

  /**
   * Begins it with the answers of a conversation.
   *
   * @return where to go on
   */
  String begin(Talk talk, HttpServletRequest request, HttpServletResponse response);
}
