package org.alimenta.office.desk.cases;

import java.util.Locale;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.springframework.ui.Model;

/**
 * One part of the page of a case, with an address of its own: {@code /desk/cases/17/decisions}.
 * Whoever has something to show of a case makes a bean of this.
 */
public interface CasePart {

  /** Its place in the address; the key of its title is {@code case.part.} and this. */
  String key();

  /** Where it stands among the parts, the lowest first. */
  int order();

  /** A template with a fragment {@code part}. */
  String template();

  /** Puts what the template draws into the model. */
  void fill(BenefitCase of, Staff staff, Locale locale, Model model);
}
