package org.alimenta.office.site.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Parts.Option;

/** What can be checked: today's benefits first, then what only earlier times knew. */
public final class StartPages {

  /**
   * @param now benefits that the law gives today
   * @param before benefits of earlier law, and what is only computed
   * @param chosen the ids of those that are ticked
   */
  public record StartPage(List<Option> now, List<Option> before, Set<String> chosen) {

    /** Whether what is folded away is wanted. */
    public boolean isOpen() {
      return now.isEmpty() || before.stream().anyMatch(option -> chosen.contains(option.value()));
    }
  }

  private final Laws laws;
  private final Language language;

  StartPages(Laws laws, Language language) {
    this.laws = laws;
    this.language = language;
  }

  StartPage of(Set<String> asked) {
    List<Option> now = new ArrayList<>();
    List<Option> before = new ArrayList<>();
    for (KnownLaw law : laws.all()) {
      for (KnownBenefit known : laws.benefits()) {
        if (known.law().equals(law)) {
          boolean current = known.isInForce(laws.today()) && known.isRight();
          (current ? now : before).add(option(known));
        }
      }
    }
    Set<String> chosen =
        asked.isEmpty() && now.size() == 1 ? Set.of(now.getFirst().value()) : asked;
    return new StartPage(now, before, chosen);
  }

  private Option option(KnownBenefit known) {
    return new Option(known.id(), known.title(language), known.summary(language));
  }
}
