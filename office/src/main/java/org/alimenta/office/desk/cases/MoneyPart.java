package org.alimenta.office.desk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.ledger.AsOf;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Statement;
import org.alimenta.office.access.Staff;
import org.alimenta.office.accounts.Chart;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.PlanMonth;
import org.alimenta.office.decisions.Plans;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is due for each month, and the accounts of the entitled persons. */
@Component
class MoneyPart implements CasePart {
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private final Decisions decisions;
  private final Plans plans;
  private final Ledger ledger;

  MoneyPart(Decisions decisions, Plans plans, Ledger ledger) {
    this.decisions = decisions;
    this.plans = plans;
    this.ledger = ledger;
  }

  /** A person's account with its rows. */
  public record Account(String name, Statement statement) {}

  @Override
  public String key() {
    return "money";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String template() {
    return "desk/cases/money";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    Map<Integer, String> persons = new LinkedHashMap<>();
    for (Decision decision : decisions.of(of.id())) {
      persons.putAll(decision.subjects());
    }
    List<PlanMonth> plan = new ArrayList<>();
    of.benefits().forEach(benefit -> plan.addAll(plans.inForce(of.id(), benefit)));
    List<Account> accounts = new ArrayList<>();
    persons.forEach(
        (thing, name) -> {
          String code = Chart.person(of.id(), thing);
          if (ledger.account(code).isPresent()) {
            accounts.add(new Account(name, ledger.statement(code, BEGINNING, AsOf.now())));
          }
        });
    model.addAttribute("persons", persons);
    model.addAttribute("plan", plan);
    model.addAttribute("accounts", accounts);
  }
}
