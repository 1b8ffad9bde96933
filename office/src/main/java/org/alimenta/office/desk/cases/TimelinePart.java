package org.alimenta.office.desk.cases;

import java.util.Locale;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What happened, when it was done and since when it counts. */
@Component
class TimelinePart implements CasePart {
  private final Cases cases;
  private final StaffNames staffNames;

  TimelinePart(Cases cases, StaffNames staffNames) {
    this.cases = cases;
    this.staffNames = staffNames;
  }

  @Override
  public String key() {
    return "timeline";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String template() {
    return "desk/cases/timeline";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    model.addAttribute("events", cases.events(of.id()));
    model.addAttribute("staffNames", staffNames.all());
  }
}
