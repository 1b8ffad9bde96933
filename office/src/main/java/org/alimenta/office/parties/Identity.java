package org.alimenta.office.parties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers by which others know a party. What a PESEL says of birth and sex is filled in where
 * nothing else was said.
 *
 * @param paper for people without PESEL
 * @param nip for bodies
 * @param regon for bodies
 */
public record Identity(
    @Nullable Pesel pesel,
    @Nullable IdentityPaper paper,
    @Nullable LocalDate born,
    @Nullable Sex sex,
    @Nullable Nip nip,
    @Nullable Regon regon) {

  public static final Identity UNKNOWN = new Identity(null, null, null, null, null, null);

  public Identity {
    if (pesel != null && born == null) {
      born = pesel.born();
    }
    if (pesel != null && sex == null) {
      sex = pesel.sex();
    }
  }

  public static Identity of(Pesel pesel) {
    return new Identity(pesel, null, null, null, null, null);
  }

  public static Identity of(IdentityPaper paper, LocalDate born) {
    return new Identity(null, paper, born, null, null, null);
  }

  public static Identity born(LocalDate born) {
    return new Identity(null, null, born, null, null, null);
  }

  public static Identity ofBody(@Nullable Nip nip, @Nullable Regon regon) {
    return new Identity(null, null, null, null, nip, regon);
  }

  /** The PESEL tells another birthday: rare, and somebody should look at the papers. */
  public boolean peselTellsAnotherBirthday() {
    return pesel != null && !pesel.born().equals(born);
  }

  @Override
  public String toString() {
    return "an identity";
  }
}
