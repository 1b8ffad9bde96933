package org.alimenta.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.citation.Act;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.jspecify.annotations.Nullable;

/**
 * A right, as its act arranges it: grounds in stages, the sum, the months, the day by which the
 * office must decide, what else it tells, and the papers that prove its facts.
 *
 * <p>All grounds of a stage are examined, so that a letter can name each that fails; the next stage
 * is reached only when every ground of the one before is met.
 *
 * @param <S> whose right it is
 */
public final class Benefit<S> {
  private final String id;
  private final Facts<S> subject;
  private final Act act;
  private final LocalDate from;
  private final @Nullable LocalDate until;
  private final List<List<Ground<S>>> stages = new ArrayList<>();
  private final List<Step> tells = new ArrayList<>();
  private final List<Paper<?>> papers = new ArrayList<>();
  private @Nullable Money<? super S> pays;
  private @Nullable Months months;
  private @Nullable Step decideBy;
  private @Nullable Step byInformation;
  private final List<Elsewhere> elsewhere = new ArrayList<>();
  private String procedure;

  /**
   * The months of the right: it is examined in each, from the first through the last.
   *
   * @param month the fact that holds the first day of the month under examination
   */
  public record Months(Node month, Step first, Step last) {}

  /**
   * Another authority than the office decides.
   *
   * @param authority the key of its name: {@code zus}
   * @param when a named, cited step
   */
  public record Elsewhere(String authority, Step when) {}

  private Benefit(String id, Facts<S> subject, Act act, LocalDate from, @Nullable LocalDate until) {
    this.id = id;
    this.subject = subject;
    this.act = act;
    this.from = from;
    this.until = until;
    this.procedure = id;
  }

  /**
   * @param id the key of its words and the prefix of its numbers
   * @param from the first day on which this law gives the right, included
   */
  public static <S> Benefit<S> of(String id, Facts<S> subject, Act act, String from) {
    return new Benefit<>(id, subject, act, LocalDate.parse(from), null);
  }

  /**
   * @param until the last day on which this law gives the right, included
   */
  public static <S> Benefit<S> of(String id, Facts<S> subject, Act act, String from, String until) {
    return new Benefit<>(id, subject, act, LocalDate.parse(from), LocalDate.parse(until));
  }

  /** A stage of grounds; it is reached when every earlier stage is passed. */
  @SafeVarargs
  public final Benefit<S> requires(Ground<? super S>... grounds) {
    return requires(List.of(grounds));
  }

  /** A stage of grounds; it is reached when every earlier stage is passed. */
  public Benefit<S> requires(List<Ground<? super S>> grounds) {
    stages.add(
        grounds.stream().map(ground -> new Ground<S>(ground.test(), ground.otherwise())).toList());
    return this;
  }

  public Benefit<S> pays(Money<? super S> sum) {
    this.pays = sum;
    return this;
  }

  public Benefit<S> inEach(Day<?> month, Day<? super S> first, Day<? super S> last) {
    this.months = new Months(Term.node(month), step(first), step(last));
    return this;
  }

  public Benefit<S> decideBy(Day<? super S> day) {
    this.decideBy = step(day);
    return this;
  }

  /** While {@code when} holds, a grant is only made known and no decision is issued. */
  public Benefit<S> grantedByInformationWhen(Test<? super S> when) {
    this.byInformation = step(when);
    return this;
  }

  /**
   * While {@code when} holds, the application belongs to another authority.
   *
   * @param authority the key of its name: {@code zus}
   */
  public Benefit<S> decidedBy(String authority, Test<? super S> when) {
    elsewhere.add(new Elsewhere(authority, step(when)));
    return this;
  }

  /**
   * Terms of procedure that this benefit does not name itself stand among the numbers of this
   * prefix, which several benefits share.
   *
   * @param prefix as the file of numbers declares it: {@code family-benefits}
   */
  public Benefit<S> underProcedure(String prefix) {
    this.procedure = prefix;
    return this;
  }

  /** Values that the answer shows beside the decision. */
  @SafeVarargs
  public final Benefit<S> tells(Term<? super S>... values) {
    for (Term<? super S> value : values) {
      tells.add(step(value));
    }
    return this;
  }

  public Benefit<S> provedBy(Paper<?>... proofs) {
    papers.addAll(List.of(proofs));
    return this;
  }

  private static Step step(@Nullable Term<?> term) {
    if (Term.node(term) instanceof Step step) {
      return step;
    }
    throw new IllegalStateException("A result must have a name: add .as(...) to " + term);
  }

  public String id() {
    return id;
  }

  /** The prefix of the terms of procedure that it does not name itself; its own if none is said. */
  public String procedure() {
    return procedure;
  }

  public Facts<S> subject() {
    return subject;
  }

  public Act act() {
    return act;
  }

  /** Whether it is paid once, and not month by month. */
  public boolean isOnce() {
    return months == null || months.first().equals(months.last());
  }

  /** The first day on which this law gives the right, included. */
  public LocalDate from() {
    return from;
  }

  /** The last day on which this law gives the right, included. */
  public Optional<LocalDate> until() {
    return Optional.ofNullable(until);
  }

  /**
   * Whether it only works something out: it pays nothing, and its grounds do no more than say whom
   * it concerns.
   */
  public boolean isComputation() {
    return pays == null
        && stages.stream()
            .flatMap(List::stream)
            .allMatch(ground -> ground.otherwise().equals(Outcome.NOT_APPLICABLE));
  }

  public List<List<Ground<S>>> stages() {
    return Collections.unmodifiableList(stages);
  }

  /** In minor units a month, or once where there are no months. */
  public Optional<Money<? super S>> pays() {
    return Optional.ofNullable(pays);
  }

  public Optional<Months> months() {
    return Optional.ofNullable(months);
  }

  public Optional<Step> decideBy() {
    return Optional.ofNullable(decideBy);
  }

  /** When a grant is only made known, without a decision. */
  public Optional<Step> byInformation() {
    return Optional.ofNullable(byInformation);
  }

  /** Authorities beside the office, the first that applies decides. */
  public List<Elsewhere> elsewhere() {
    return Collections.unmodifiableList(elsewhere);
  }

  public List<Step> tells() {
    return Collections.unmodifiableList(tells);
  }

  public List<Paper<?>> papers() {
    return Collections.unmodifiableList(papers);
  }

  /** Every node that the benefit begins with, for readers that walk it. */
  public List<Node> roots() {
    List<Node> roots = new ArrayList<>();
    stages.forEach(stage -> stage.forEach(ground -> roots.add(ground.step())));
    if (pays != null) {
      roots.add(pays.node());
    }
    if (months != null) {
      roots.add(months.first());
      roots.add(months.last());
    }
    if (decideBy != null) {
      roots.add(decideBy);
    }
    if (byInformation != null) {
      roots.add(byInformation);
    }
    elsewhere.forEach(other -> roots.add(other.when()));
    roots.addAll(tells);
    return roots;
  }
}
