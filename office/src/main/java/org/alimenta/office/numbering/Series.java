package org.alimenta.office.numbering;

/** What is numbered; each counts for itself, from 1 in every year. */
public enum Series {
  CASE("GOPS.{symbol}.{seq:5}.{year}"),
  DECISION("GOPS.{symbol}.D.{seq:5}.{year}"),
  LETTER("GOPS.P.{seq:5}.{year}");

  private final String usual;

  Series(String usual) {
    this.usual = usual;
  }

  /** The pattern where the office sets none. */
  String usual() {
    return usual;
  }
}
