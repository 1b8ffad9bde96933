package org.alimenta.law.lint;

/** Looks for one kind of mistake in a whole law. */
interface Check {
  void look(LintedLaw law, Findings to);
}
