package org.alimenta.office.letters;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionSigned;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.letters.Writing.Named;
import org.alimenta.office.numbering.Numbering;
import org.alimenta.office.numbering.Series;
import org.alimenta.office.parties.Party;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The letters of cases: previews of what is not signed yet, and those that were signed.
 *
 * <p>A letter is written down in the transaction that signs; its file is made right after that, or
 * at the latest when somebody opens it, from the same receipt, and is then kept for good.
 */
@Component
public class CaseLetters {
  private static final Logger LOG = LoggerFactory.getLogger(CaseLetters.class);

  private final Letters letters;
  private final Writing writing;
  private final LetterRows rows;
  private final Decisions decisions;
  private final Cases cases;
  private final Calls calls;
  private final Numbering numbering;
  private final StaffRegister staff;
  private final Laws laws;
  private final Authority authority;
  private final ExecutorService afterwards =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("letters").factory());

  CaseLetters(
      Letters letters,
      Writing writing,
      LetterRows rows,
      Decisions decisions,
      Cases cases,
      Calls calls,
      Numbering numbering,
      StaffRegister staff,
      Laws laws,
      Authority authority) {
    this.letters = letters;
    this.writing = writing;
    this.rows = rows;
    this.decisions = decisions;
    this.cases = cases;
    this.calls = calls;
    this.numbering = numbering;
    this.staff = staff;
    this.laws = laws;
    this.authority = authority;
  }

  public Optional<StoredLetter> find(long id) {
    return rows.find(id);
  }

  /** The signed letters of a case, the oldest first. */
  public List<StoredLetter> of(long caseId) {
    return rows.ofCase(caseId);
  }

  /** The signed letters about a decision: itself and notices of it. */
  public List<StoredLetter> about(long decision) {
    return rows.ofDecision(decision);
  }

  /** The letter of a decision that nobody has signed yet, marked as a draft. */
  public byte[] preview(Decision decision, Language language) {
    return letters.pdf(
        writing.about(
            decision,
            LetterKind.valueOf(decision.kind().name()),
            writing.named(decision),
            language,
            laws.today(),
            null,
            null));
  }

  /**
   * A call that nobody has signed yet.
   *
   * @param days the term for papers
   * @throws IllegalArgumentException when the law does not allow that term
   */
  public byte[] preview(BenefitCase of, int days, Staff by, Language language) {
    Named named = writing.named(of, Map.of(), by.id());
    return letters.pdf(writing.asking(of, days, laws.today(), named, language, null, null));
  }

  /**
   * The file of a signed letter.
   *
   * @throws java.util.NoSuchElementException when there is no such letter
   */
  public byte[] pdf(long id, Language language) {
    return rows.file(id, language)
        .orElseGet(
            () -> {
              byte[] made = letters.pdf(letter(rows.find(id).orElseThrow(), language));
              rows.keep(id, language, made);
              return rows.file(id, language).orElse(made);
            });
  }

  private Letter letter(StoredLetter stored, Language language) {
    Named named =
        new Named(
            stored.addressee(),
            stored.party(),
            stored.persons(),
            stored.payee(),
            stored.handledBy());
    Long decision = stored.decision();
    if (decision != null) {
      return writing.about(
          decisions.get(decision),
          stored.kind(),
          named,
          language,
          stored.writtenOn(),
          stored.number(),
          stored.signer());
    }
    Long call = java.util.Objects.requireNonNull(stored.call());
    return writing.call(
        calls.find(call).orElseThrow(), named, language, stored.number(), stored.signer());
  }

  /** Writes down the letter of a decision, within the transaction that signs it. */
  @EventListener
  void signed(DecisionSigned signed) {
    Decision decision = decisions.get(signed.decision());
    if (!decision.kind().hasLetter()) {
      return;
    }
    add(
        decision,
        LetterKind.valueOf(decision.kind().name()),
        java.util.Objects.requireNonNull(decision.number()),
        writing.named(decision),
        java.util.Objects.requireNonNull(decision.signedBy()));
  }

  private StoredLetter add(
      Decision decision, LetterKind kind, String number, Named named, long signer) {
    return rows.add(
        new StoredLetter(
            0,
            decision.caseId(),
            decision.id(),
            null,
            kind,
            number,
            laws.today(),
            named.addressee(),
            named.party(),
            named.persons(),
            kind.pays() ? named.payee() : null,
            named.handledBy(),
            signer(signer)));
  }

  private Signer signer(long by) {
    return new Signer(staff.find(by).orElseThrow().name(), authority.signerPost());
  }

  @TransactionalEventListener
  void makeFile(DecisionSigned signed) {
    afterwards.submit(() -> makeFiles(signed.decision()));
  }

  private void makeFiles(long decision) {
    try {
      rows.ofDecision(decision).forEach(letter -> pdf(letter.id(), binding(letter)));
    } catch (RuntimeException e) {
      // It is made when somebody opens it; what failed then is shown to them.
      LOG.warn("The letter of decision {} was not made yet: {}", decision, e.getClass().getName());
    }
  }

  private Language binding(StoredLetter letter) {
    String law = cases.get(letter.caseId()).law();
    return Language.of(laws.law(law).book().jurisdiction().language());
  }

  /**
   * Tells another party of a signed decision that grants.
   *
   * @param kind a notice
   * @throws IllegalArgumentException when the decision is not signed or grants nothing
   */
  @Transactional
  public StoredLetter notify(Decision decision, LetterKind kind, Party to, Staff by) {
    boolean grants = decision.plan().stream().anyMatch(month -> month.grosze() > 0);
    if (!kind.isNotice() || !decision.isSigned() || !grants) {
      throw new IllegalArgumentException("Notice is given of signed decisions that grant.");
    }
    String number = numbering.next(Series.LETTER, decision.benefit(), laws.today());
    Named named = writing.named(decision).to(Mail.lines(to));
    return add(decision, kind, number, named, by.id());
  }

  /** Calls an applicant to complete the application and writes the letter. */
  @Transactional
  public StoredLetter call(long caseId, int days, Staff by) {
    Calls.Call call = calls.write(caseId, days, by);
    BenefitCase of = cases.get(caseId);
    Named named = writing.named(of, Map.of(), by.id());
    String number = numbering.next(Series.LETTER, of.benefits().getFirst(), laws.today());
    StoredLetter letter =
        rows.add(
            new StoredLetter(
                0,
                caseId,
                null,
                call.id(),
                LetterKind.COMPLETION_CALL,
                number,
                laws.today(),
                named.addressee(),
                named.party(),
                named.persons(),
                null,
                named.handledBy(),
                signer(by.id())));
    // What is missing changes from day to day, so a call is kept at once, in each language.
    for (Language language : Language.values()) {
      pdf(letter.id(), language);
    }
    return letter;
  }

  @PreDestroy
  void stop() {
    afterwards.shutdownNow();
  }
}
