package org.alimenta.law.text;

/** Where a rounding comes from: a place in an act, the silence of the act, or a sentence. */
final class Basis {
  private static final String SILENT = "the act is silent";

  private Basis() {}

  /** Whether the law pack need not bring words for it. */
  static boolean isEngineOwned(String basis) {
    return basis.equals(SILENT) || isCitation(basis);
  }

  private static boolean isCitation(String basis) {
    return basis.startsWith("art.") || basis.contains("§") || basis.contains(" CFR ");
  }

  static String in(String basis, Texts texts, Language language) {
    if (basis.equals(SILENT)) {
      return Phrases.say(language, "act is silent");
    }
    return isCitation(basis) ? basis : texts.message(basis, language);
  }
}
