package org.alimenta.law.invented;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;

/** What is told once for a whole case. */
interface Case {
  Facts<Case> IS = Facts.ofCase("case");

  Day<Case> FILED = IS.day("filed");
  Day<Case> MONTH = IS.fact("month").monthly().day();

  Listed<Case, Child> CHILDREN = IS.many("children", Child.IS, 20);
  Listed<Case, Home> HOMES = IS.many("homes", Home.IS, 1);
  Listed<Case, Obligor> OBLIGORS = IS.many("obligors", Obligor.IS, 1);
}
