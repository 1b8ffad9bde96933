package org.alimenta.law;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node.FactRead;
import org.jspecify.annotations.Nullable;

/**
 * A paper or statement that proves facts of one kind of thing. It is asked for only when a fact
 * that it proves was used in the decision, and its own condition holds.
 */
public final class Paper<S> {
  private final String id;
  private final Facts<S> about;
  private final Set<Fact> proves = new LinkedHashSet<>();
  private Test<? super S> needed;
  private Test<? super S> statementDoes;
  private Test<? super S> officeFetches;
  private String issuer = "applicant";
  private @Nullable Integer validMonths;
  private List<Citation> cites = List.of();

  private Paper(String id, Facts<S> about) {
    this.id = id;
    this.about = about;
    this.needed = Law.YES;
    this.statementDoes = Law.NO;
    this.officeFetches = Law.NO;
  }

  /**
   * @param id the key of its words
   */
  public static <S> Paper<S> of(String id, Facts<S> about) {
    return new Paper<>(id, about);
  }

  /** The facts themselves, not rules about them. */
  @SafeVarargs
  public final Paper<S> proves(Term<? super S>... facts) {
    for (Term<? super S> fact : facts) {
      if (!(Term.node(fact) instanceof FactRead(Fact proved))) {
        throw new IllegalStateException("A paper proves raw facts: " + id);
      }
      proves.add(proved);
    }
    return this;
  }

  public Paper<S> neededWhen(Test<? super S> condition) {
    this.needed = condition;
    return this;
  }

  /** When the person's own statement does instead. */
  public Paper<S> statementDoesWhen(Test<? super S> condition) {
    this.statementDoes = condition;
    return this;
  }

  /** When the office must fetch it itself, so that it may not be asked for. */
  public Paper<S> officeFetchesWhen(Test<? super S> condition) {
    this.officeFetches = condition;
    return this;
  }

  /**
   * @param issuer the key of the words for who issues it: {@code bailiff}
   */
  public Paper<S> issuedBy(String issuer) {
    this.issuer = issuer;
    return this;
  }

  /** From the day of issue. */
  public Paper<S> validForMonths(int months) {
    this.validMonths = months;
    return this;
  }

  public Paper<S> cites(Citation... places) {
    this.cites = List.of(places);
    return this;
  }

  public String id() {
    return id;
  }

  public Facts<S> about() {
    return about;
  }

  public Set<Fact> proves() {
    return Collections.unmodifiableSet(proves);
  }

  public Test<? super S> needed() {
    return needed;
  }

  public Test<? super S> statementDoes() {
    return statementDoes;
  }

  public Test<? super S> officeFetches() {
    return officeFetches;
  }

  public String issuer() {
    return issuer;
  }

  public Optional<Integer> validMonths() {
    return Optional.ofNullable(validMonths);
  }

  public List<Citation> cites() {
    return cites;
  }
}
