package org.alimenta.office.desk.cases;

import java.util.Locale;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.decisions.Decisions;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What was decided and proposed. */
@Component
class DecisionsPart implements CasePart {
  private final Decisions decisions;

  DecisionsPart(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public String key() {
    return "decisions";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String template() {
    return "desk/cases/decisions";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    model.addAttribute("decisions", decisions.of(of.id()));
  }
}
