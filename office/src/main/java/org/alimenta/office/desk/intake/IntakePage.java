package org.alimenta.office.desk.intake;

import java.util.List;
import java.util.Map;
import org.alimenta.office.applications.BenefitCase;
import org.jspecify.annotations.Nullable;

/**
 * A section of an application with what stands around it.
 *
 * @param missing what the rules still want
 * @param sections all of them, in their order
 * @param choices persons who may be known already
 * @param meanwhile what somebody else told since the form was opened
 * @param set fields whose text follows from what was sent, by their names
 */
public record IntakePage(
    BenefitCase of,
    String applicant,
    Sheet sheet,
    Missing missing,
    List<Section> sections,
    List<Choice> choices,
    List<String> meanwhile,
    Map<String, String> set) {

  /**
   * @param missing how many points are open in it
   */
  public record Section(String key, String title, boolean current, long missing) {}

  public @Nullable String next() {
    for (int i = 0; i < sections.size() - 1; i++) {
      if (sections.get(i).current()) {
        return sections.get(i + 1).key();
      }
    }
    return null;
  }
}
