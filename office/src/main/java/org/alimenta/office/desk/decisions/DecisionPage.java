package org.alimenta.office.desk.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.alimenta.law.text.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A decision as the desk shows it.
 *
 * @param kind the key of its words
 * @param state the key of its words
 * @param authority who decides in place of the office, or null
 * @param act the key of what signing it is called
 * @param canOverride whether it may be decided otherwise than the rules say
 * @param benefitId for links into its rule
 * @param overrideReason null where it is what the rules say
 * @param canSign whether the reader may sign it now
 * @param obstacle the key of the words that say why not, or null
 * @param persons one part each, in the order of the case
 */
record DecisionPage(
    long id,
    long caseId,
    String caseNumber,
    String benefit,
    String benefitId,
    String kind,
    @Nullable String authority,
    String act,
    boolean hasLetter,
    String state,
    boolean proposed,
    @Nullable String number,
    @Nullable String overrideReason,
    String proposedBy,
    @Nullable String signedBy,
    @Nullable LocalDate signedOn,
    boolean canSign,
    boolean canChange,
    boolean canOverride,
    @Nullable String obstacle,
    List<Person> persons,
    ReceiptText receipt,
    List<LetterLink> letters,
    long difference) {

  /**
   * One person of a decision.
   *
   * @param why what the rules say and why
   */
  record Person(String name, List<Month> months, long difference, Explanation why) {}

  /**
   * @param known whether something was decided for this month before
   * @param before minor units
   * @param now minor units
   * @param outcomeNow what is said where nothing is paid
   */
  record Month(
      YearMonth month,
      boolean known,
      long before,
      long now,
      String outcomeBefore,
      String outcomeNow) {
    /** In a first decision every month is new, so none stands out. */
    public boolean changed() {
      return known && differs();
    }

    private boolean differs() {
      return before != now || !outcomeBefore.equals(outcomeNow);
    }

    public long difference() {
      return now - before;
    }
  }

  /** On what a decision rests. */
  record ReceiptText(LocalDate day, int toldSeq, String product, String sha256) {}

  /**
   * A signed letter.
   *
   * @param kind the key of its words
   */
  record LetterLink(long id, String number, String kind, LocalDate on) {}
}
