package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.jspecify.annotations.Nullable;

/**
 * All that one letter says, before it becomes words. The reasons are not in it: they come from the
 * rules, by the answers of its subjects.
 *
 * @param caseNumber the office's own number of the case
 * @param number the letter's own number, or null while it has none
 * @param day on which it is written
 * @param addressee the lines of the address, at most six
 * @param party whose case it is: first name and surname
 * @param filed the day on which the application came
 * @param call what was asked for, in a call and where an application is left unexamined
 * @param payee who receives the money, or null where none is paid
 * @param ownReasons why the office decides otherwise than the rules say, or null
 * @param handledBy whom to ask, or null
 * @param signer null in a draft
 */
public record Letter(
    LetterKind kind,
    Language language,
    KnownBenefit benefit,
    String caseNumber,
    @Nullable String number,
    LocalDate day,
    List<String> addressee,
    String party,
    LocalDate filed,
    List<Subject> subjects,
    @Nullable Call call,
    @Nullable Payee payee,
    @Nullable String ownReasons,
    @Nullable String handledBy,
    @Nullable Signer signer) {
  private static final int MOST_LINES = 6;

  public Letter {
    addressee = List.copyOf(addressee);
    subjects = List.copyOf(subjects);
    if (addressee.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          "An address has at most " + MOST_LINES + " lines, or it leaves the window.");
    }
    if (kind == LetterKind.COMPLETION_CALL && call == null) {
      throw new IllegalArgumentException("A call to complete must say what is missing.");
    }
    if (signer != null && number == null) {
      throw new IllegalArgumentException("A signed letter has a number.");
    }
  }

  /** Whether it makes the office pay anything. */
  boolean pays() {
    return kind.pays()
        && subjects.stream()
            .flatMap(subject -> subject.months().stream())
            .anyMatch(month -> month.grosze() > 0);
  }

  /** Whether the benefit is due once and not by the month. */
  boolean isOnce() {
    return benefit.benefit().months().isEmpty();
  }

  /** Who decides in place of the office; empty where the office does. */
  Optional<String> authority() {
    return subjects.stream().flatMap(subject -> subject.answer().authority().stream()).findFirst();
  }

  /** Whether nobody has signed it yet. */
  public boolean isDraft() {
    return signer == null;
  }

  /** The same for a reader of another language. */
  public Letter in(Language other) {
    return new Letter(
        kind,
        other,
        benefit,
        caseNumber,
        number,
        day,
        addressee,
        party,
        filed,
        subjects,
        call,
        payee,
        ownReasons,
        handledBy,
        signer);
  }

  /** The same, signed. */
  public Letter signed(String newNumber, LocalDate on, Signer by) {
    return new Letter(
        kind,
        language,
        benefit,
        caseNumber,
        newNumber,
        on,
        addressee,
        party,
        filed,
        subjects,
        call,
        payee,
        ownReasons,
        handledBy,
        by);
  }
}
