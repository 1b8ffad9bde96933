package org.alimenta.law.lint;

import org.alimenta.law.Benefit;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.numbers.Wording;
import org.alimenta.time.Days;

/** Days on which a benefit exists and a rule of it has no version in force. */
final class MissingVersions implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {
    for (Benefit<?> benefit : law.benefits()) {
      for (Met met : law.met(benefit)) {
        if (met.node() instanceof Since since) {
          look(met, since, law, to);
        }
      }
    }
  }

  private static void look(Met met, Since since, LintedLaw law, Findings to) {
    Span needed = Span.of(met.benefit(), met.under().of(since.day()));
    Span missing =
        needed == null ? null : needed.before(Days.date(since.versions().getFirst().from()));
    if (missing != null) {
      Wording name = law.name(met.in());
      to.add(
          new Finding(
              Defect.TIME,
              Finding.id(Defect.TIME, met.benefit().id(), name.en(), missing.toString()),
              met.benefit().id(),
              name,
              null,
              new Wording(
                  "No version of this rule is in force " + missing.en() + ".",
                  "Żadna wersja tej reguły nie obowiązuje " + missing.pl() + "."),
              new Wording(
                  "Add the version of that time to inForceOn(...), or let the benefit begin later.",
                  "Dodaj wersję z tego czasu w inForceOn(...) albo późniejszy początek"
                      + " świadczenia.")));
    }
  }
}
