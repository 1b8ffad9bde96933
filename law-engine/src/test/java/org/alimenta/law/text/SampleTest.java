package org.alimenta.law.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Node;
import org.junit.jupiter.api.Test;

class SampleTest {
  @Test
  void print() throws Exception {
    StringBuilder out = new StringBuilder();
    out.append(Household.WORDS.texts().missing(Household.LAW)).append("\n");
    out.append(Household.WORDS.texts().strangers(Household.LAW)).append("\n");
    List<Node> roots = new ArrayList<>(Islands.LAMP_OIL.roots());
    roots.addAll(Islands.OTHERS);
    for (Language language : Language.values()) {
      out.append("=== " + language + "\n");
      out.append(Household.readable(new RuleText(Household.WORDS, language).whole(roots)));
      for (long yearly : new long[] {1_000_000, 2_400_000, 3_000_000, 9_000_000}) {
        Household h = new Household(yearly);
        for (var who : List.of(h.ada, h.leo)) {
          if (who == h.leo && yearly != 3_000_000) {
            continue;
          }
          out.append("--- explain " + yearly + " " + who.name() + "\n");
          out.append(Household.readable(List.of(h.explain(who, language).tree())));
          out.append("--- changes\n");
          out.append(Household.readable(h.changes(who, language).all()));
        }
      }
      Household h = new Household(3_000_000);
      h.leo.forget(Household.fact(Islands.Islander.LIVES_HERE));
      h.work.forget(Household.fact(Islands.Earning.OF_YEAR));
      h.leo.open(Islands.Islander.EARNINGS.listing());
      out.append("--- unknown\n");
      out.append(Household.readable(List.of(h.explain(h.ada, language).tree())));
      out.append(Household.readable(List.of(h.explain(h.leo, language).tree())));
      out.append("--- page\n");
      out.append(
          Household.readable(
              List.of(
                  new BenefitPages(Household.WORDS, language)
                      .page(Islands.LAMP_OIL, java.time.LocalDate.of(2021, 6, 1))
                      .tree())));
    }
    Files.writeString(Path.of("target/sample.txt"), out.toString());
  }
}
