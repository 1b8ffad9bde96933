package org.alimenta.law.lint;

/** Amounts that fall when income falls. */
final class FallingAmounts implements Check {
  @Override
  public void look(LintedLaw law, Findings to) {}
}
