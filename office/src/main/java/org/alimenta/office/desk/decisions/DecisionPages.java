package org.alimenta.office.desk.decisions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.text.AnswerText;
import org.alimenta.law.text.FactOrigins;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.PlanChange;
import org.alimenta.office.decisions.PlanMonth;
import org.alimenta.office.decisions.Receipts;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.letters.EarlierPlans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of decisions. */
@Component
class DecisionPages {

  private final Decisions decisions;
  private final Receipts receipts;
  private final Cases cases;
  private final Laws laws;
  private final StaffRegister staff;
  private final CaseLetters letters;
  private final EarlierPlans earlier;

  DecisionPages(
      Decisions decisions,
      Receipts receipts,
      Cases cases,
      Laws laws,
      StaffRegister staff,
      CaseLetters letters,
      EarlierPlans earlier) {
    this.decisions = decisions;
    this.receipts = receipts;
    this.cases = cases;
    this.laws = laws;
    this.staff = staff;
    this.letters = letters;
    this.earlier = earlier;
  }

  List<ToSignRow> toSign(Staff reader, Language language, int most) {
    return decisions.toSign(most).stream().map(one -> row(one, reader, language)).toList();
  }

  private ToSignRow row(Decision decision, Staff reader, Language language) {
    BenefitCase of = cases.get(decision.caseId());
    return new ToSignRow(
        decision.id(),
        Objects.requireNonNullElse(of.number(), "–"),
        laws.law(of.law()).words().texts().benefitTitle(decision.benefit(), language),
        kind(decision),
        String.join(", ", decision.subjects().values()),
        name(decision.proposedBy()),
        decision.kind().needsFourEyes() && isOwn(decision, reader),
        decisions.changes(decision).stream().mapToLong(PlanChange::difference).sum(),
        decision.overrideReason() != null);
  }

  static String kind(Decision decision) {
    return "decisions.kind." + decision.kind().name();
  }

  private String name(@Nullable Long who) {
    return who == null ? "Alimenta" : staff.find(who.longValue()).map(Staff::name).orElse("–");
  }

  private static boolean isOwn(Decision decision, Staff reader) {
    Long proposer = decision.proposedBy();
    return proposer != null && proposer.longValue() == reader.id();
  }

  DecisionPage page(Decision decision, Staff reader, Language language) {
    BenefitCase of = cases.get(decision.caseId());
    Receipts.Answers answers = receipts.answers(decision.determination());
    Lawbook book = laws.asKnownOn(of.law(), answers.receipt().day());
    List<DecisionPage.Person> persons = persons(decision, answers, book, language);
    String obstacle = obstacle(decision, of, answers, reader);
    boolean ours = decision.kind() != DecisionKind.FORWARDED;
    return new DecisionPage(
        decision.id(),
        of.id(),
        Objects.requireNonNullElse(of.number(), "–"),
        book.words().texts().benefitTitle(decision.benefit(), language),
        decision.benefit(),
        kind(decision),
        elsewhere(decision, answers)
            .map(id -> book.words().texts().authority(id, language))
            .orElse(null),
        act(decision),
        decision.kind().hasLetter(),
        "decisions.state." + decision.state().name(),
        decision.isProposed(),
        decision.number(),
        decision.overrideReason(),
        name(decision.proposedBy()),
        decision.signedBy() == null ? null : name(decision.signedBy()),
        decision.signedOn(),
        decision.isProposed() && obstacle == null,
        decision.isProposed() && (reader.is(Role.CLERK) || reader.is(Role.APPROVER)),
        ours,
        obstacle,
        persons,
        new DecisionPage.ReceiptText(
            answers.receipt().day(),
            answers.receipt().toldSeq(),
            answers.receipt().product(),
            answers.receipt().sha256()),
        letters.about(decision.id()).stream()
            .map(
                letter ->
                    new DecisionPage.LetterLink(
                        letter.id(),
                        letter.number(),
                        "decisions.letter." + letter.kind().name(),
                        letter.writtenOn()))
            .toList(),
        persons.stream().mapToLong(DecisionPage.Person::difference).sum());
  }

  private static Optional<String> elsewhere(Decision decision, Receipts.Answers answers) {
    return answers.about(decision.benefit(), decision.subjects().keySet()).stream()
        .flatMap(answer -> answer.authority().stream())
        .findFirst();
  }

  /** What signing is called: nobody signs what decides nothing. */
  private static String act(Decision decision) {
    return switch (decision.kind()) {
      case FORWARDED -> "decisions.forward";
      case INFORMATION, CONTINUATION -> "decisions.confirm";
      default -> "decisions.sign";
    };
  }

  /** The first reason for which the reader cannot sign, if there is one. */
  private static @Nullable String obstacle(
      Decision decision, BenefitCase of, Receipts.Answers answers, Staff reader) {
    if (!decision.isProposed()) {
      return null;
    }
    if (!Decisions.mayHandle(decision.kind(), reader)) {
      return "decisions.problem.NOT_AN_APPROVER";
    }
    if (decision.kind().needsFourEyes() && isOwn(decision, reader)) {
      return "decisions.problem.SAME_PERSON";
    }
    return answers.receipt().toldSeq() == of.toldSeq() ? null : "decisions.problem.CASE_CHANGED";
  }

  private List<DecisionPage.Person> persons(
      Decision decision, Receipts.Answers answers, Lawbook book, Language language) {
    LawWords words = book.words();
    AnswerText text = new AnswerText(words, language, FactOrigins.UNKNOWN);
    Map<Integer, List<PlanMonth>> before = earlier.before(decision);
    List<DecisionPage.Person> persons = new ArrayList<>();
    for (Answer answer : answers.about(decision.benefit(), decision.subjects().keySet())) {
      int thing = answers.retold().number(answer.subject()).orElseThrow();
      List<DecisionPage.Month> months =
          months(
              before.getOrDefault(thing, List.of()),
              decision.plan().stream().filter(month -> month.thing() == thing).toList(),
              words,
              language);
      persons.add(
          new DecisionPage.Person(
              Objects.requireNonNullElse(decision.subjects().get(thing), "–"),
              months,
              months.stream().mapToLong(DecisionPage.Month::difference).sum(),
              text.reasons(
                  answer,
                  book.decider(decision.benefit()).orElseThrow(),
                  answers.retold().situation())));
    }
    return persons;
  }

  private static List<DecisionPage.Month> months(
      List<PlanMonth> before, List<PlanMonth> now, LawWords words, Language language) {
    Map<YearMonth, PlanMonth> was =
        before.stream().collect(Collectors.toMap(PlanMonth::month, month -> month));
    Map<YearMonth, PlanMonth> is =
        now.stream().collect(Collectors.toMap(PlanMonth::month, month -> month));
    TreeMap<YearMonth, PlanMonth> all = new TreeMap<>(was);
    all.putAll(is);
    List<DecisionPage.Month> months = new ArrayList<>();
    for (YearMonth month : all.keySet()) {
      PlanMonth old = was.get(month);
      PlanMonth next = is.getOrDefault(month, old);
      months.add(
          new DecisionPage.Month(
              month,
              old != null,
              old == null ? 0 : old.grosze(),
              next == null ? 0 : next.grosze(),
              outcome(old, words, language),
              outcome(next, words, language)));
    }
    return months;
  }

  private static String outcome(@Nullable PlanMonth month, LawWords words, Language language) {
    return month == null
        ? "–"
        : words.outcome(new Outcome(month.outcome(), month.grosze() > 0), language);
  }
}
