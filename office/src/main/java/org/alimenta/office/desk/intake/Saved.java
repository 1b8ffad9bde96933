package org.alimenta.office.desk.intake;

import java.util.List;
import org.alimenta.office.site.Parts.FormErrors;

/**
 * What came of sending a form. What has no mistake is kept, whatever else is wrong.
 *
 * @param posted what was sent, with what followed from it, such as a birthday from a PESEL
 */
record Saved(Posted posted, FormErrors errors, List<Choice> choices) {
  boolean isWhole() {
    return errors.isEmpty() && choices.isEmpty();
  }
}
