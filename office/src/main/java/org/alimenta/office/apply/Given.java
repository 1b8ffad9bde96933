package org.alimenta.office.apply;

import java.util.Map;

/**
 * One answer, so that it can be given again.
 *
 * @param revision at which its page was shown
 * @param asks the name of the question: {@code person.born-3}
 * @param fields what was typed
 */
record Given(int revision, String asks, Map<String, String> fields) {

  Given {
    fields = Map.copyOf(fields);
  }

  @Override
  public String toString() {
    return "an answer to " + asks;
  }
}
