package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alimenta.law.Benefit;
import org.alimenta.law.citation.Act;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.Walk;
import org.alimenta.poland.maintenanceadvance.MaintenanceAdvance;
import org.alimenta.poland.maintenancefund.MaintenanceFund;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.requirements.Covers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which acts the decisions rest. */
class LegalBasisTest {
  private static Set<Act> cited(Benefit<?> benefit) {
    return Walk.below(benefit.roots()).stream()
        .filter(Node.Step.class::isInstance)
        .flatMap(node -> ((Node.Step) node).cites().stream())
        .map(Citation::act)
        .collect(Collectors.toSet());
  }

  @Test
  @Covers({"S2-024", "S2-025"})
  void the_advance_rests_on_its_act_and_takes_income_from_family_benefits() {
    assertThat(MaintenanceAdvance.BENEFIT.act().reference()).isEqualTo("Dz.U. 2005 nr 86 poz. 732");
    assertThat(MaintenanceAdvance.BENEFIT.act().english()).contains("22 April 2005");
    assertThat(cited(MaintenanceAdvance.BENEFIT))
        .extracting(Act::english)
        .contains("Act of 28 November 2003 on family benefits");
  }

  @Test
  @Covers("S4-001")
  void the_fund_rests_on_the_act_of_2007() {
    assertThat(MaintenanceFund.BENEFIT.act().reference()).isEqualTo("Dz.U. 2007 nr 192 poz. 1378");
    assertThat(MaintenanceFund.BENEFIT.act().english()).contains("7 September 2007");
    assertThat(cited(MaintenanceFund.BENEFIT)).contains(MaintenanceFund.BENEFIT.act());
  }

  @ParameterizedTest
  @CsvSource({
    "child-raising-benefit, Dz.U. 2016 poz. 195, art. 5 ust. 2a",
    "large-family-card, Dz.U. 2014 poz. 1863, art. 5",
    "large-family-card, Dz.U. 2014 poz. 1863, art. 10 ust. 4 pkt 4",
  })
  @Covers({"S3-346", "S3-351"})
  void papers_are_asked_for_by_the_provision_that_asks(String id, String act, String place) {
    Benefit<?> benefit =
        new PolishLaw()
            .benefits().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();

    assertThat(benefit.papers().stream().flatMap(paper -> paper.cites().stream()))
        .anySatisfy(
            cited -> {
              assertThat(cited.act().reference()).isEqualTo(act);
              assertThat(cited.place().split(", ")).contains(place);
            });
  }

  @Test
  void every_ground_says_where_it_stands() {
    for (Benefit<?> benefit : new PolishLaw().benefits()) {
      assertThat(benefit.stages().stream().flatMap(List::stream).toList())
          .allSatisfy(ground -> assertThat(ground.step().cites()).isNotEmpty());
    }
  }
}
