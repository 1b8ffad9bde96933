package org.alimenta.office.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Retold;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who the case is about and what is to be done. */
@Component
class OverviewPart implements CasePart {
  private final Cases cases;
  private final Parties parties;
  private final Tasks tasks;
  private final Households households;

  OverviewPart(Cases cases, Parties parties, Tasks tasks, Households households) {
    this.households = households;
    this.cases = cases;
    this.parties = parties;
    this.tasks = tasks;
  }

  /**
   * A person of the case.
   *
   * @param known who it is in the register, or null
   */
  public record Member(String name, @Nullable KnownParty known) {}

  /**
   * The household as one benefit sees it.
   *
   * @param benefit its title
   * @param names of those whom its law counts, in the order of the case
   */
  public record Counted(String benefit, List<String> names) {}

  @Override
  public String key() {
    return "overview";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String template() {
    return "desk/cases/overview";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    model.addAttribute("family", family(of));
    model.addAttribute("counted", households.of(of, Language.of(locale.getLanguage())));
    model.addAttribute("tasks", tasks.openOf(of.id()));
  }

  private List<Member> family(BenefitCase of) {
    Map<Integer, Long> ids = cases.parties(of.id());
    Map<Long, KnownParty> known = parties.find(Set.copyOf(ids.values()));
    Retold retold = cases.retold(of);
    List<Member> family = new ArrayList<>();
    for (Thing thing : retold.situation().things()) {
      if (thing.type().id().equals("person") && retold.number(thing).isPresent()) {
        Long id = ids.get(retold.number(thing).getAsInt());
        KnownParty party = id == null ? null : known.get(id);
        family.add(new Member(party == null ? thing.name() : party.party().name(), party));
      }
    }
    return family;
  }
}
