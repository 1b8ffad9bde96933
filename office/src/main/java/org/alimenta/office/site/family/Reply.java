package org.alimenta.office.site.family;

import java.util.Map;

/**
 * One answer, named so that it can be given again to a household that was changed.
 *
 * @param asks the question's name by {@link Spots}
 * @param fields what was typed
 */
record Reply(String asks, Map<String, String> fields) {
  /** The field of an answer that is another thing. */
  static final String THING = "thing";

  Reply {
    fields = Map.copyOf(fields);
  }

  @Override
  public String toString() {
    return "an answer";
  }
}
