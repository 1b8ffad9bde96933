package org.alimenta.poland.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.read.Walk;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.poland.Acts;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.requirements.Covers;
import org.junit.jupiter.api.Test;

/** On what the allowance rests, and what a household is told about its area. */
class HousingAllowanceTest {
  private static final Texts TEXTS = Texts.of(new PolishLaw());

  private static String hintOfArea(Language language) {
    Fact area = Dwelling.IS.type().fact("area").orElseThrow();
    return TEXTS.hint(area, language).orElseThrow();
  }

  @Test
  @Covers("S3-062")
  void past_months_rest_on_the_act_on_covid() {
    Set<String> places =
        Walk.below(HousingAllowance.BENEFIT.roots()).stream()
            .filter(Node.Step.class::isInstance)
            .flatMap(node -> ((Node.Step) node).cites().stream())
            .filter(citation -> citation.act().equals(Acts.COVID))
            .map(Citation::place)
            .collect(Collectors.toSet());

    assertThat(places).anyMatch(place -> place.startsWith("art. 15zzzib "));
    assertThat(places).contains("art. 15zzziba");
  }

  @Test
  @Covers({"S3-072", "S3-073"})
  void whoever_tells_the_area_reads_which_rooms_count() {
    String counted = hintOfArea(Language.POLISH).split("Bez ", 2)[0];
    String left = hintOfArea(Language.POLISH).split("Bez ", 2)[1];

    assertThat(counted)
        .contains("Pokoje", "kuchnia", "spiżarnia", "przedpokoje", "alkowy", "korytarze")
        .contains("łazienka");
    assertThat(left)
        .contains("balkonów", "tarasów", "loggii", "antresoli", "szaf", "schowków", "pralni")
        .contains("suszarni", "wózkowni", "strychów", "piwnic", "składów opału");
    assertThat(hintOfArea(Language.ENGLISH))
        .contains("Rooms, kitchen, larder, halls, alcoves, corridors, bathroom")
        .contains("Not balconies, terraces, loggias, mezzanines, wall cupboards");
  }

  @Test
  @Covers("S3-035")
  void it_is_granted_by_a_decision_of_the_commune() {
    assertThat(HousingAllowance.BENEFIT.byInformation()).isEmpty();
    assertThat(HousingAllowance.BENEFIT.elsewhere()).isEmpty();
  }
}
