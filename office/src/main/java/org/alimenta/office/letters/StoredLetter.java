package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A letter that was signed.
 *
 * @param decision that it tells of, or null for a call
 * @param call that it is, or null
 * @param persons their names by the numbers of their things, as they were then
 */
public record StoredLetter(
    long id,
    long caseId,
    @Nullable Long decision,
    @Nullable Long call,
    LetterKind kind,
    String number,
    LocalDate writtenOn,
    List<String> addressee,
    String party,
    Map<Integer, String> persons,
    @Nullable Payee payee,
    @Nullable String handledBy,
    Signer signer) {

  public StoredLetter {
    addressee = List.copyOf(addressee);
    persons = Map.copyOf(persons);
  }

  /** Says nothing of the persons, wherever it may be written. */
  @Override
  public String toString() {
    return "letter " + id;
  }
}
