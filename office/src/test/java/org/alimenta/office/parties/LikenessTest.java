package org.alimenta.office.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.alimenta.office.parties.Alike.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  @ParameterizedTest(name = "{0} {1} *{2} and {3} {4} *{5}: {6}")
  @CsvSource({
    "Anna, Wiśniewska, 2012-03-04, Anna, Wisniewska, 2012-03-04, SAME_NAME_AND_BIRTHDAY",
    "Anna, Wiśniewska, 2012-03-04, Wiśniewska, Anna, 2012-03-04, SAME_NAME_AND_BIRTHDAY",
    "Anna Maria, Lis, 2012-03-04, Anna, Lis, 2012-03-04, NAME_NEARLY_AND_BIRTHDAY",
    "Ana, Wiśniewski, 2012-03-04, Anna, Wisniewska, 2012-03-04, NAME_NEARLY_AND_BIRTHDAY",
    "Anna, Lis, 2012-03-04, Anna, Zając, 2012-03-04, OTHER_SURNAME",
    "Anna, Lis, 2012-03-04, Anna, Lis, 2012-04-03, SAME_NAME_BIRTHDAY_NEARLY",
    "Anna, Lis, 2012-03-04, Anna, Lis, 2013-03-04, SAME_NAME_BIRTHDAY_NEARLY",
    "Anna, Lis, 2012-03-04, Anna, Lis, 1987-11-20, ",
    "Anna, Lis, 2012-03-04, Katarzyna, Lis, 2012-03-04, ",
    "Anna, Lis, , Anna, Lis, 1987-11-20, SAME_NAME",
    "Anna, Lis, , Katarzyna, Lis, , ",
  })
  void withoutNumbersNameAndBirthdayTell(
      String given,
      String surname,
      LocalDate born,
      String otherGiven,
      String otherSurname,
      LocalDate otherBorn,
      Reason reason) {
    assertThat(
            Likeness.between(
                person(given, surname, born), person(otherGiven, otherSurname, otherBorn)))
        .isEqualTo(Optional.ofNullable(reason));
  }

  @ParameterizedTest
  @CsvSource({
    // Neighbours that differ by five may be swapped, and the check holds again.
    "Jan, Lis, 12230416351, Jan, Lis, 12230461351, PESEL_NEARLY",
    "Jan, Lis, 12230412357, Jan, Lis, 12230498715, SAME_NAME_AND_BIRTHDAY",
    "Jan, Lis, 12230412357, Jana, Lis, 12230412357, SAME_PESEL",
    "Jan, Lis, 12230412357, Jan, Lis, 12320412359, PESEL_NEARLY",
    "Ewa, Lis, 12230412340, Ola, Lis, 12230412364, ",
    "Zofia, Lis, 12230412340, Zosia, Lis, 12230449865, ",
  })
  void twinsHaveANumberEach(
      String given,
      String surname,
      String pesel,
      String otherGiven,
      String otherSurname,
      String otherPesel,
      Reason reason) {
    assertThat(
            Likeness.between(
                Party.person(given, surname, Identity.of(new Pesel(pesel))),
                Party.person(otherGiven, otherSurname, Identity.of(new Pesel(otherPesel)))))
        .isEqualTo(Optional.ofNullable(reason));
  }

  private static Party person(String given, String surname, LocalDate born) {
    return Party.person(given, surname, new Identity(null, null, born, null, null, null));
  }
}
