package org.alimenta.office.desk.decisions;

import java.util.Locale;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.desk.cases.CasePart;
import org.alimenta.office.letters.CaseLetters;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The letters of a case, and what leads to the next one. */
@Component
class LettersPart implements CasePart {
  private static final int AFTER_DECISIONS = 35;

  private final CaseLetters letters;

  LettersPart(CaseLetters letters) {
    this.letters = letters;
  }

  @Override
  public String key() {
    return "letters";
  }

  @Override
  public int order() {
    return AFTER_DECISIONS;
  }

  @Override
  public String template() {
    return "desk/decisions/case-letters";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    model.addAttribute("letters", letters.of(of.id()));
    model.addAttribute(
        "acts", !of.isDraft() && of.isAlive() && (staff.is(Role.CLERK) || staff.is(Role.APPROVER)));
  }
}
