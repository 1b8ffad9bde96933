package org.alimenta.office.parties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.alimenta.office.parties.Alike.Reason;
import org.jspecify.annotations.Nullable;

/** Says whether two descriptions may be of one person, and why. */
final class Likeness {
  /** One slip in this many letters is taken for a slip. */
  private static final int LETTERS_A_SLIP = 5;

  private Likeness() {}

  static Optional<Reason> between(Party told, Party known) {
    Pesel one = told.identity().pesel();
    Pesel other = known.identity().pesel();
    if (one != null && one.equals(other)) {
      return Optional.of(Reason.SAME_PESEL);
    }
    IdentityPaper paper = told.identity().paper();
    if (paper != null && paper.equals(known.identity().paper())) {
      return Optional.of(Reason.SAME_PAPER);
    }
    return one == null || other == null
        ? byNameAndBirthday(told, known)
        : byNumbers(one, other, told, known);
  }

  /** Twins are born together and have nearly one name, but a number each. */
  private static Optional<Reason> byNumbers(Pesel one, Pesel other, Party told, Party known) {
    boolean slip = Spelling.distance(one.digits(), other.digits()) <= 2;
    if (slip && namesAgree(told, known)) {
      return Optional.of(Reason.PESEL_NEARLY);
    }
    return sameInAllButNumber(told, known);
  }

  private static Optional<Reason> sameInAllButNumber(Party told, Party known) {
    boolean same = sameName(told, known) && sameBirthday(told, known);
    return same ? Optional.of(Reason.SAME_NAME_AND_BIRTHDAY) : Optional.empty();
  }

  private static Optional<Reason> byNameAndBirthday(Party told, Party known) {
    LocalDate one = told.identity().born();
    LocalDate other = known.identity().born();
    if (one == null || other == null) {
      return sameName(told, known) ? Optional.of(Reason.SAME_NAME) : Optional.empty();
    }
    if (one.equals(other)) {
      return bornTogether(told, known);
    }
    return sameName(told, known) && nearly(one, other)
        ? Optional.of(Reason.SAME_NAME_BIRTHDAY_NEARLY)
        : Optional.empty();
  }

  private static Optional<Reason> bornTogether(Party told, Party known) {
    if (sameName(told, known)) {
      return Optional.of(Reason.SAME_NAME_AND_BIRTHDAY);
    }
    if (namesAgree(told, known)) {
      return Optional.of(Reason.NAME_NEARLY_AND_BIRTHDAY);
    }
    String given = Spelling.plain(told.givenNames());
    return !given.isEmpty() && given.equals(Spelling.plain(known.givenNames()))
        ? Optional.of(Reason.OTHER_SURNAME)
        : Optional.empty();
  }

  private static boolean sameName(Party told, Party known) {
    return Spelling.sorted(told.name()).equals(Spelling.sorted(known.name()));
  }

  private static boolean sameBirthday(Party told, Party known) {
    LocalDate born = told.identity().born();
    return born != null && born.equals(known.identity().born());
  }

  /** Each of the two names within a slip, or the whole with its words in another order. */
  private static boolean namesAgree(Party told, Party known) {
    boolean inPlace =
        agree(firstWord(told.givenNames()), firstWord(known.givenNames()))
            && agree(Spelling.plain(told.surname()), Spelling.plain(known.surname()));
    return inPlace
        || agree(Spelling.sorted(told.name()), Spelling.sorted(known.name()))
            && !sameSurname(told, known);
  }

  /** Brothers and sisters share it, so the given names alone must tell them apart. */
  private static boolean sameSurname(Party told, Party known) {
    return Spelling.plain(told.surname()).equals(Spelling.plain(known.surname()));
  }

  private static String firstWord(String names) {
    return Spelling.plain(names).split(" ", 2)[0];
  }

  private static boolean agree(String one, String other) {
    int letters = Math.min(one.length(), other.length());
    return Spelling.distance(one, other) <= Math.max(1, letters / LETTERS_A_SLIP);
  }

  private static boolean nearly(LocalDate one, LocalDate other) {
    String digits = one.format(DateTimeFormatter.BASIC_ISO_DATE);
    String others = other.format(DateTimeFormatter.BASIC_ISO_DATE);
    return Spelling.distance(digits, others) == 1 || dayAndMonthSwapped(one, other);
  }

  private static boolean dayAndMonthSwapped(LocalDate one, @Nullable LocalDate other) {
    return other != null
        && one.getYear() == other.getYear()
        && one.getDayOfMonth() == other.getMonthValue()
        && one.getMonthValue() == other.getDayOfMonth();
  }
}
