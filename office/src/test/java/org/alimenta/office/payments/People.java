package org.alimenta.office.payments;

import javax.sql.DataSource;

/** People to whom something is owed, for tests of pages. */
public final class People {
  private People() {}

  /** See {@code Commune}: one case a person, every so-and-so-many without an account number. */
  public static void owedForOctober(DataSource dataSource, int count, int without) {
    new Commune(dataSource).people(count, without).owes(Commune.OCTOBER);
  }
}
