package org.alimenta.law.lint;

import org.alimenta.law.numbers.Wording;

/** The kinds of what is found. */
public enum Defect {
  /** A day without a value, or with two. */
  TIME(
      "time",
      "Gap or overlap in time",
      "Luka lub nakładanie się w czasie",
      "On such a day nobody can be given a decision.",
      "W takim dniu nie da się wydać rozstrzygnięcia."),
  /** A row, an age or an income for which nothing is said. */
  NO_ANSWER(
      "no-answer",
      "No answer",
      "Brak odpowiedzi",
      "Whoever lies in the hole gets no decision, or nothing by mistake.",
      "Kto trafi w tę lukę, nie dostanie rozstrzygnięcia albo przez pomyłkę nie dostanie nic."),
  NEVER_APPLIES(
      "never-applies",
      "Can never apply",
      "Nigdy nie ma zastosowania",
      "A provision that decides nothing is a mistake in it or in what stands before it.",
      "Przepis, który o niczym nie rozstrzyga, jest błędem w nim albo w tym, co stoi przed nim."),
  FALLS_WITH_INCOME(
      "falls-with-income",
      "Less income, less money",
      "Mniejszy dochód, mniej pieniędzy",
      "Whoever becomes poorer must not lose money by it.",
      "Kto ubożeje, nie powinien na tym tracić."),
  DEADLINE(
      "deadline",
      "Ends before it starts",
      "Kończy się, zanim się zacznie",
      "Nobody can keep such a term.",
      "Takiego terminu nikt nie dotrzyma."),
  TEXT_NUMBER(
      "text-number",
      "Text and number differ",
      "Tekst różni się od parametru",
      "People read the text, the program counts by the number.",
      "Ludzie czytają tekst, a program liczy według parametru."),
  NOT_ASKED(
      "not-asked",
      "Nobody is asked for it",
      "Nikt o to nie jest pytany",
      "A fact that nobody tells decides nothing, and a question without use costs trust.",
      "Fakt, którego nikt nie podaje, o niczym nie rozstrzyga, a zbędne pytanie odbiera zaufanie."),
  UNREADABLE(
      "unreadable",
      "A file cannot be read",
      "Nie da się wczytać pliku",
      "Nothing of the law can be used until its files are whole.",
      "Dopóki pliki są uszkodzone, prawa nie da się stosować."),
  STALE_EXPLANATION(
      "stale-explanation",
      "An explanation of nothing",
      "Wyjaśnienie bez powodu",
      "An explanation that outlives what it explains would hide the next mistake.",
      "Wyjaśnienie, które przeżyło swój powód, ukryłoby następny błąd.");

  private final String id;
  private final Wording title;
  private final Wording why;

  Defect(String id, String en, String pl, String whyEn, String whyPl) {
    this.id = id;
    this.title = new Wording(en, pl);
    this.why = new Wording(whyEn, whyPl);
  }

  /** How findings of this kind begin: {@code never-applies}. */
  public String id() {
    return id;
  }

  public Wording title() {
    return title;
  }

  /** Why it matters, in one sentence. */
  public Wording why() {
    return why;
  }
}
