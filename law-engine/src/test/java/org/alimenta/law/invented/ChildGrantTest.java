package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The engine's behaviour on the template benefit. */
class ChildGrantTest {

  private static Told child(String filed, String born) {
    Told told = Told.on(filed);
    Thing child = told.add(told.root(), Case.CHILDREN);
    told.tell(child, Child.BORN, born)
        .tell(child, Child.PUPIL, "no")
        .tell(child, Child.ORDERED, "800");
    return told;
  }

  private static Thing only(Told told) {
    return told.situation.all(Child.IS.type()).getFirst();
  }

  private static Thing earns(Told told, String inYear, String months, String from, String to) {
    Thing earning = told.add(only(told), Child.EARNINGS);
    told.tell(earning, Earning.PAYER, "mill")
        .tell(earning, Earning.IN_YEAR, inYear)
        .tell(earning, Earning.MONTHS, months)
        .tell(earning, Earning.FROM, from)
        .tell(earning, Earning.TO, to);
    return earning;
  }

  private static Answer decide(Told told) {
    return Told.decider(ChildGrant.BENEFIT).decide(told.situation, only(told));
  }

  @Test
  @DisplayName("the cap of a month is the cap in force in that month")
  void followsTheCapMonthByMonth() {
    Answer answer = decide(child("2024-08-20", "2015-03-02"));
    assertThat(answer.stretches())
        .extracting(s -> s.from() + " " + s.amount())
        .containsExactly("2024-08 50000", "2024-10 80000");
    assertThat(answer.total()).isEqualTo(Told.zl("9000"));
    assertThat(java.util.Objects.requireNonNull(answer.decideBy()).value().get().toLong())
        .isEqualTo(java.time.LocalDate.of(2024, 9, 20).toEpochDay());
  }

  @Test
  @DisplayName("an excess lowers the grant; below the smallest grant nothing is due")
  void tapers() {
    Told told = child("2022-01-10", "2015-03-02");
    earns(told, "15600", "12", "2019-01-01", "never"); // 1,300 a month, 400 too much
    assertThat(decide(told).stretches().getFirst().amount().get()).isEqualTo(Told.zl("100"));
    Told richer = child("2022-01-10", "2015-03-02");
    earns(richer, "15600.12", "12", "2019-01-01", "never");
    assertThat(decide(richer).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  @DisplayName(
      "before October 2020 one grosz too much was a refusal, and no smallest grant existed")
  void usesTheVersionInForce() {
    Told told = child("2015-01-10", "2010-03-02");
    earns(told, "8400", "12", "2014-01-01", "never");
    assertThat(decide(told).outcome()).isEqualTo(Outcome.GRANTED);
    Told richer = child("2015-01-10", "2010-03-02");
    earns(richer, "8400.12", "12", "2014-01-01", "never");
    assertThat(decide(richer).outcome()).isEqualTo(Outcome.REFUSED);
  }

  @Test
  @DisplayName("the right ends with the month before the one that starts after the birthday")
  void endsWithTheBirthday() {
    Answer answer = decide(child("2024-01-10", "2006-05-15"));
    assertThat(answer.stretches())
        .extracting(s -> s.outcome() + " " + s.from() + " " + s.to())
        .containsExactly("granted 2024-01 2024-05", "refused 2024-06 2024-12");
  }

  @Test
  @DisplayName("work for the same payer that begins again is not lost")
  void comparesOneEarningWithTheOthers() {
    Told told = child("2022-06-01", "2015-03-02");
    earns(told, "12000", "12", "2020-01-01", "2022-02-28");
    assertThat(decide(told).stretches().getFirst().amount().get()).isEqualTo(Told.zl("500"));
    earns(told, "0", "12", "2022-04-15", "never");
    assertThat(decide(told).stretches().getFirst().amount().get()).isEqualTo(Told.zl("400"));
  }

  @Test
  @DisplayName("with nothing known it asks, in the order of the act; a settled case asks nothing")
  void asksOnlyWhatMatters() {
    Told told = new Told();
    told.tell(told.root(), Case.FILED, "2022-01-10");
    told.root().close(Case.CHILDREN.listing());
    Thing child = told.situation.add(told.root(), Case.CHILDREN.listing(), "ann");
    assertThat(questions(told)).containsExactly("child.born", "child.pupil");
    told.tell(child, Child.BORN, "1990-01-01");
    assertThat(decide(told).outcome()).as("too old even for a pupil").isEqualTo(Outcome.REFUSED);
    told.tell(child, Child.BORN, "2002-01-01");
    assertThat(questions(told)).containsExactly("child.pupil");
    told.tell(child, Child.BORN, "2015-01-01");
    assertThat(questions(told)).containsExactly("child.earnings");
    told.tell(child, Child.ORDERED, "0");
    assertThat(decide(told).outcome())
        .as("nothing ordered, nothing due")
        .isEqualTo(Outcome.REFUSED);
  }

  private static List<String> questions(Told told) {
    return decide(told).questions().stream()
        .map(
            question ->
                switch (question) {
                  case Cause.FactMissing missing -> missing.fact().id();
                  case Cause.ListOpen open -> open.listing().id();
                  case Cause.LinkMissing link -> link.link().id();
                })
        .toList();
  }

  @Test
  @DisplayName("papers are asked for facts that were used")
  void asksForPapers() {
    assertThat(decide(child("2024-01-10", "2015-05-15")).papers())
        .extracting((PaperDue due) -> due.paper().id())
        .containsExactly("birth-certificate");
    Told pupil = child("2024-01-10", "2003-05-15");
    pupil.tell(only(pupil), Child.PUPIL, "yes");
    assertThat(decide(pupil).papers())
        .extracting((PaperDue due) -> due.paper().id())
        .containsExactly("birth-certificate", "school-letter");
  }

  @Test
  @DisplayName("before the law existed there is a gap, not a refusal")
  void namesAGap() {
    Answer answer = decide(child("2009-05-01", "2005-05-15"));
    assertThat(answer.outcome()).isEqualTo(Outcome.MISSING);
    assertThat(answer.gaps()).extracting(Cause.Gap::what).contains("child-grant/age");
  }
}
