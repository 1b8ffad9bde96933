package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Retold;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.PlanMonth;
import org.alimenta.office.decisions.Receipts;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a letter says from the case, the decision and its receipt. */
@Component
class Writing {
  private final Cases cases;
  private final Calls calls;
  private final Receipts receipts;
  private final Laws laws;
  private final Parties parties;
  private final StaffRegister staff;
  private final LetterRows rows;

  Writing(
      Cases cases,
      Calls calls,
      Receipts receipts,
      Laws laws,
      Parties parties,
      StaffRegister staff,
      LetterRows rows) {
    this.cases = cases;
    this.calls = calls;
    this.receipts = receipts;
    this.laws = laws;
    this.parties = parties;
    this.staff = staff;
    this.rows = rows;
  }

  /** Those who have a part in a letter, as they are named now. */
  record Named(
      List<String> addressee,
      String party,
      Map<Integer, String> persons,
      @Nullable Payee payee,
      @Nullable String handledBy) {

    Named to(List<String> other) {
      return new Named(other, party, persons, payee, handledBy);
    }
  }

  Named named(Decision decision) {
    BenefitCase of = cases.get(decision.caseId());
    Map<Integer, String> persons = new TreeMap<>(decision.subjects());
    Map<Integer, Long> known = cases.parties(of.id());
    persons.replaceAll((thing, name) -> party(known.get(thing)).map(Party::name).orElse(name));
    Long proposer = decision.proposedBy();
    return named(of, persons, proposer);
  }

  Named named(BenefitCase of, Map<Integer, String> persons, @Nullable Long handledBy) {
    Party applicant = party(of.applicant()).orElse(null);
    return new Named(
        applicant == null ? List.of("–") : Mail.lines(applicant),
        applicant == null ? "–" : applicant.name(),
        persons,
        applicant == null ? null : payee(applicant),
        handledBy == null ? null : staff.find(handledBy).map(by -> by.name()).orElse(null));
  }

  Optional<Party> party(@Nullable Long id) {
    return id == null ? Optional.empty() : parties.find(id.longValue()).map(KnownParty::party);
  }

  private static Payee payee(Party party) {
    var account = party.account();
    return account == null
        ? Payee.inCash(party.name())
        : Payee.toAccount(party.name(), account.digits());
  }

  /** A letter about a decision. */
  Letter about(
      Decision decision,
      LetterKind kind,
      Named named,
      Language language,
      LocalDate day,
      @Nullable String number,
      @Nullable Signer signer) {
    BenefitCase of = cases.get(decision.caseId());
    Receipts.Answers answers = receipts.answers(decision.determination());
    List<PlanMonth> before = rows.before(decision.id());
    List<Subject> subjects = new ArrayList<>();
    List<Answer> about = answers.about(decision.benefit(), decision.subjects().keySet());
    Evidence evidence =
        Evidence.of(about, answers.retold(), cases.papers(of.id(), answers.receipt().madeAt()));
    for (Answer answer : about) {
      int thing = answers.retold().number(answer.subject()).orElseThrow();
      subjects.add(
          new Subject(
              Objects.requireNonNullElse(named.persons().get(thing), answer.subject().name()),
              answer,
              answers.retold().situation(),
              evidence,
              decision.plan().stream()
                  .filter(month -> month.thing() == thing)
                  .map(Writing::month)
                  .toList(),
              before.stream()
                  .filter(month -> month.thing() == thing)
                  .map(Writing::month)
                  .toList()));
    }
    return new Letter(
        kind,
        language,
        benefit(of, decision.benefit(), answers.receipt().day()),
        Objects.requireNonNullElse(of.number(), "–"),
        number,
        day,
        named.addressee(),
        named.party(),
        Objects.requireNonNull(of.filed()),
        subjects,
        decision.kind() == DecisionKind.LEFT_UNEXAMINED ? lastCall(of, subjects) : null,
        kind.isNotice() ? null : named.payee(),
        decision.overrideReason(),
        named.handledBy(),
        signer);
  }

  private static LetterMonth month(PlanMonth month) {
    return new LetterMonth(month.month(), month.outcome(), month.grosze());
  }

  private KnownBenefit benefit(BenefitCase of, String id, LocalDate day) {
    Lawbook book = laws.asKnownOn(of.law(), day);
    return new KnownBenefit(new KnownLaw(book, book.words()), book.decider(id).orElseThrow());
  }

  private @Nullable Call lastCall(BenefitCase of, List<Subject> subjects) {
    List<Calls.Call> all = calls.of(of.id());
    if (all.isEmpty()) {
      return null;
    }
    Calls.Call last = all.getLast();
    return new Call(missing(last, subjects), last.days(), last.servedOn(), last.endsOn());
  }

  private static List<PaperDue> missing(Calls.Call call, List<Subject> subjects) {
    List<PaperDue> missing = new ArrayList<>();
    for (Subject subject : subjects) {
      for (PaperDue due : subject.answer().papers()) {
        boolean known =
            missing.stream()
                .anyMatch(m -> m.paper().equals(due.paper()) && m.about() == due.about());
        if (!known && due.certain() && call.papers().contains(due.paper().id())) {
          missing.add(due);
        }
      }
    }
    return missing;
  }

  /** A call to complete an application, as the case stands now. */
  Letter call(
      Calls.Call call,
      Named named,
      Language language,
      @Nullable String number,
      @Nullable Signer by) {
    return asking(
        cases.get(call.caseId()), call.days(), call.writtenOn(), named, language, number, by);
  }

  /**
   * @param days the term for papers
   */
  Letter asking(
      BenefitCase of,
      int days,
      LocalDate day,
      Named named,
      Language language,
      @Nullable String number,
      @Nullable Signer by) {
    Retold retold = cases.retold(of);
    Situation situation = retold.decidedOn(day);
    List<Answer> answers = laws.asKnownOn(of.law(), day).decide(situation, of.benefits());
    List<Subject> subjects =
        cases.asked(of.id()).of(answers, retold).stream()
            .filter(answer -> answer.authority().isEmpty())
            .map(
                answer ->
                    new Subject(
                        answer.subject().name(),
                        answer,
                        situation,
                        Evidence.NONE,
                        List.of(),
                        List.of()))
            .toList();
    return new Letter(
        LetterKind.COMPLETION_CALL,
        language,
        benefit(of, of.benefits().getFirst(), day),
        Objects.requireNonNullElse(of.number(), "–"),
        number,
        day,
        named.addressee(),
        named.party(),
        Objects.requireNonNull(of.filed()),
        subjects,
        Call.of(cases.look(of).missing().stream().map(proof -> proof.due()).toList(), days),
        null,
        null,
        named.handledBy(),
        by);
  }
}
