package org.alimenta.bank;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Signs by which another one may be replaced without a change of meaning, the best first. */
final class Substitutes {
  private static final Map<Integer, List<String>> KNOWN =
      Map.ofEntries(
          entry((int) 'ł', List.of("l")),
          entry((int) 'Ł', List.of("L")),
          entry((int) 'đ', List.of("d")),
          entry((int) 'Đ', List.of("D")),
          entry((int) 'ø', List.of("o")),
          entry((int) 'Ø', List.of("O")),
          entry((int) 'ß', List.of("ss")),
          entry((int) 'æ', List.of("ae")),
          entry((int) 'Æ', List.of("AE")),
          entry((int) 'œ', List.of("oe")),
          entry((int) 'Œ', List.of("OE")),
          entry((int) 'þ', List.of("th")),
          entry((int) 'Þ', List.of("Th")),
          entry((int) 'ı', List.of("i")),
          entry(0x2010, List.of("-")),
          entry(0x2011, List.of("-")),
          entry(0x2012, List.of("-")),
          entry(0x2013, List.of("-")),
          entry(0x2014, List.of("-")),
          entry(0x2018, List.of("'")),
          entry(0x2019, List.of("'")),
          entry(0x201A, List.of("'")),
          entry(0x201C, List.of("\"", "'")),
          entry(0x201D, List.of("\"", "'")),
          entry(0x201E, List.of("\"", "'")),
          entry(0x2026, List.of("...")),
          entry((int) '"', List.of("'")),
          entry((int) '|', List.of("/")),
          entry((int) '\\', List.of("/")),
          entry((int) '_', List.of("-")),
          entry((int) '&', List.of("+")),
          entry((int) ';', List.of(",")),
          entry((int) ':', List.of(".")));

  private Substitutes() {}

  static List<String> of(int sign) {
    List<String> known = KNOWN.get(sign);
    return known == null ? withoutMarks(sign) : known;
  }

  /** The letter under its accents: e for é. */
  private static List<String> withoutMarks(int sign) {
    String text = Character.toString(sign);
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.isEmpty() || bare.equals(text) ? List.of() : List.of(bare);
  }
}
