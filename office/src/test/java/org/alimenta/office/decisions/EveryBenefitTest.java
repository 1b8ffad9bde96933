package org.alimenta.office.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alimenta.bank.Nrb;
import org.alimenta.law.Benefit;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Telling;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.requirements.Covers;
import org.alimenta.time.Days;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * Cases that stand beside the law go the whole way of an application: one of each ending of each
 * benefit, from the registration to the signed letter and the plan of payments. No benefit is named
 * here; a new folder of law with its cases is walked by itself.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EveryBenefitTest {
  private static final Path CASES = Path.of("..", "law-poland", "src", "test", "resources");
  private static final Lawbook LAW = Lawbooks.find("poland").orElseThrow();
  private static final Nrb ACCOUNT = Nrb.assembled("10901014", 17);

  @Autowired private BusinessDay day;
  @Autowired private StaffRegister staff;
  @Autowired private Cases cases;
  @Autowired private Registration registration;
  @Autowired private Decisions decisions;
  @Autowired private Receipts receipts;
  @Autowired private Parties parties;
  @Autowired private CaseLetters letters;
  @Autowired private Tasks tasks;

  @AfterEach
  void backToTheUsualDay() {
    day.isUsual();
  }

  /** One case of each ending of each benefit, by a name that says which. */
  static Stream<Walk> walks() throws IOException {
    Map<String, Walk> walks = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(CASES)) {
      for (Path file : files.filter(EveryBenefitTest::isOfCases).sorted().toList()) {
        for (ToldCase told : read(file)) {
          if (told.benefits().size() == 1 && told.law().numbers().overrides().isEmpty()) {
            Walk walk = new Walk(told.benefits().getFirst(), told, answers(told));
            if (walk.isWalkable()) {
              walks.putIfAbsent(walk.toString(), walk);
            }
          }
        }
      }
    }
    return walks.values().stream();
  }

  private static boolean isOfCases(Path file) {
    Path folder = file.getParent();
    return folder != null && folder.endsWith("cases") && file.toString().endsWith(".yaml");
  }

  private static List<ToldCase> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new CaseFile(List.of(LAW), LocalDate.of(2024, 10, 20)).read(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By the law as an office could know it on the day of the decision. */
  private static List<Answer> answers(ToldCase told) {
    LocalDate decided = day(told, "decided");
    Lawbook law = decided == null ? told.law() : told.law().asKnownOn(decided);
    return law.decide(told.situation(), told.benefits());
  }

  private static @Nullable LocalDate day(ToldCase told, String fact) {
    Situation situation = told.situation();
    var value =
        situation.root().type().fact(fact).map(one -> situation.root().fact(one)).orElse(null);
    return value == null || Days.isNever(value.toLong()) ? null : Days.date(value.toLong());
  }

  /** A case of one benefit with what the law says of it. */
  record Walk(String benefit, ToldCase told, List<Answer> answers) {
    boolean isWalkable() {
      boolean isRight = !answers.isEmpty() && !answers.getFirst().benefit().isComputation();
      boolean isSettled =
          answers.stream().allMatch(one -> one.isSettled() || one.authority().isPresent());
      LocalDate filed = day(told, "filed");
      LocalDate decided = day(told, "decided");
      return isRight && isSettled && filed != null && decided != null && !filed.isAfter(decided);
    }

    /** One person whose right has no end, in a plan whose months are all alike. */
    boolean goesOnForEver() {
      Answer only = answers.getFirst();
      return answers.size() == 1
          && only.authority().isEmpty()
          && only.hasNoEnd()
          && only.stretches().size() == 1
          && only.stretches().getFirst().outcome().pays();
    }

    LocalDate filed() {
      return Objects.requireNonNull(day(told, "filed"));
    }

    LocalDate decided() {
      return Objects.requireNonNull(day(told, "decided"));
    }

    @Override
    public String toString() {
      List<String> ends = new ArrayList<>();
      for (Answer answer : answers) {
        ends.add(
            answer.outcome()
                + (answer.isMadeKnown() ? " by information" : "")
                + (answer.hasNoEnd() ? " without an end" : "")
                + answer.authority().map(other -> " by " + other).orElse(""));
      }
      return benefit + ": " + String.join(", ", ends.stream().distinct().sorted().toList());
    }
  }

  /** The invented benefit has its cases elsewhere. */
  @Test
  @Covers({"S3-240", "S3-283", "S3-333"})
  void anApplicationCanBeTakenForEveryBenefit() throws IOException {
    assertThat(walks().map(Walk::benefit))
        .containsAll(
            LAW.benefits().stream()
                .filter(benefit -> !benefit.isComputation())
                .map(Benefit::id)
                .filter(id -> !id.equals("school-bag"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void anApplicationGoesTheWholeWay(Walk walk) throws IOException {
    day.is(walk.decided());
    BenefitCase of = registered(walk);

    List<Decision> proposed = decisions.propose(of.id(), person("clerk"));

    for (Decision decision : proposed) {
      assertThat(decision.subjects().values()).allSatisfy(name -> assertThat(name).isNotBlank());
      if (decision.kind().hasLetter()) {
        isReadable(letters.preview(decision, Language.POLISH), decision);
        isReadable(letters.preview(decision, Language.ENGLISH), decision);
      }
      boolean two = decision.kind().needsFourEyes();
      decisions.sign(decision.id(), person(two ? "approver" : "clerk"));
      assertThat(letters.about(decision.id())).hasSize(decision.kind().hasLetter() ? 1 : 0);
      assertThat(receipts.replay(decision.determination()).same()).isTrue();
    }
    boolean elsewhere = walk.answers().stream().allMatch(one -> one.authority().isPresent());
    assertThat(cases.get(of.id()).state())
        .isEqualTo(elsewhere ? CaseState.FORWARDED : CaseState.DECIDED);
    assertThat(planned(of)).isEqualTo(due(walk));
  }

  @Test
  void aRightWithoutAnEndIsRemindedOfAndContinuedBeforeItsPlanRunsOut() throws IOException {
    Staff clerk = person("clerk");
    for (Walk walk : walks().filter(Walk::goesOnForEver).toList()) {
      day.is(walk.decided());
      BenefitCase of = registered(walk);
      Decision grant = decisions.propose(of.id(), clerk).getFirst();
      decisions.sign(grant.id(), person(grant.kind().needsFourEyes() ? "approver" : "clerk"));
      LocalDate ends = reminder(of);
      assertThat(ends).isEqualTo(grant.plan().getLast().month().atEndOfMonth());

      day.is(ends);
      Decision next = proposed(of, clerk);
      if (next == null || next.kind() != DecisionKind.CONTINUATION) {
        continue; // the law has changed meanwhile: that is decided, not continued
      }
      decisions.sign(next.id(), clerk);

      assertThat(next.plan())
          .hasSize(grant.plan().size() + 12)
          .startsWith(grant.plan().toArray(PlanMonth[]::new));
      assertThat(next.plan().subList(grant.plan().size(), next.plan().size()))
          .allMatch(month -> month.grosze() == grant.plan().getLast().grosze());
      assertThat(decisions.changes(decisions.get(next.id()))).as("booked").isEmpty();
      assertThat(letters.about(next.id())).as("nobody is written to").isEmpty();
      assertThat(reminder(of)).isEqualTo(YearMonth.from(ends).plusYears(1).atEndOfMonth());
      assertThat(proposed(of, clerk)).as("nothing is left to decide").isNull();
      return;
    }
    fail("No case beside the law has a right without an end that goes on as it was.");
  }

  /** The day of the only task of this kind. */
  private LocalDate reminder(BenefitCase of) {
    List<Tasks.Task> reminders =
        tasks.openOf(of.id()).stream()
            .filter(task -> task.kind().equals(PlanReminders.TASK))
            .toList();
    assertThat(reminders).hasSize(1);
    return Objects.requireNonNull(reminders.getFirst().due());
  }

  private @Nullable Decision proposed(BenefitCase of, Staff by) {
    try {
      return decisions.propose(of.id(), by).getFirst();
    } catch (DecisionProblem nothing) {
      return null;
    }
  }

  private BenefitCase registered(Walk walk) {
    Staff clerk = person("clerk");
    long id = cases.begin("poland", List.of(walk.benefit()), clerk);
    Party eva =
        Party.person("Ewa", "Kolejna", Identity.born(LocalDate.of(1985, 2, 2))).with(ACCOUNT);
    cases.applicantIs(id, parties.add(eva, Entered.atDesk(clerk.id())).id());
    BenefitCase told = cases.tell(id, new ToTell(0, Origin.OFFICIAL, null, clerk, asTypedIn(walk)));
    return registration.register(id, told.toldSeq(), walk.filed(), channel(walk), clerk);
  }

  /** Nobody gives names to things that are not people. */
  private static List<Change> asTypedIn(Walk walk) {
    List<Change> changes = Telling.of(walk.told().situation()).changes();
    Thing subject = walk.answers().getFirst().subject();
    Listing in = Objects.requireNonNull(subject.in());
    boolean isHuman = subject.type().fact("born").isPresent() || !subject.type().links().isEmpty();
    return isHuman
        ? changes
        : changes.stream().map(change -> withoutName(change, in.name())).toList();
  }

  private static Change withoutName(Change change, String list) {
    return change instanceof Change.Add(int thing, int owner, String of, String _)
            && of.equals(list)
        ? new Change.Add(thing, owner, of, "")
        : change;
  }

  private static Channel channel(Walk walk) {
    var root = walk.told().situation().root();
    return root.type()
        .fact("channel")
        .flatMap(
            fact ->
                Optional.ofNullable(root.fact(fact))
                    .map(told -> fact.words().get(Math.toIntExact(told.toLong()))))
        .map(word -> Channel.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(Channel.PAPER);
  }

  private long planned(BenefitCase of) {
    return decisions.of(of.id()).stream()
        .flatMap(decision -> decision.plan().stream())
        .mapToLong(PlanMonth::grosze)
        .sum();
  }

  private static long due(Walk walk) {
    return walk.answers().stream()
        .filter(answer -> answer.authority().isEmpty())
        .mapToLong(answer -> answer.total().toLong())
        .sum();
  }

  private static void isReadable(byte[] pdf, Decision decision) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      assertThat(text)
          .doesNotContain("{", "}", "??", "null")
          .contains(decision.subjects().values());
    }
  }

  private Staff person(String login) {
    return staff.find(login).orElseThrow();
  }
}
