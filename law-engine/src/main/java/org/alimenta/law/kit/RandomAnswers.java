package org.alimenta.law.kit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.alimenta.law.interview.Interview;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** Answers questions at random, to find dead ends. */
public final class RandomAnswers {
  private RandomAnswers() {}

  /**
   * @param facts what to say of a fact
   * @throws AssertionError when there is no end within {@code most} questions
   */
  public static void untilSettled(
      Interview interview, Random random, Function<Fact, Fraction> facts, int most) {
    for (int i = 0; i < most; i++) {
      Optional<Question> question = interview.next();
      if (question.isEmpty()) {
        return;
      }
      answer(interview, question.get(), random, facts);
    }
    throw new AssertionError("No end after " + most + " questions: " + interview.next());
  }

  /**
   * @param facts what to say of a fact
   */
  public static void answer(
      Interview interview, Question question, Random random, Function<Fact, Fraction> facts) {
    switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) ->
          interview.tell(fact, about, facts.apply(fact));
      case Cause.LinkMissing(Link link, Thing about) -> {
        List<Thing> candidates = interview.situation().all(link.target());
        interview.tell(link, about, candidates.get(random.nextInt(candidates.size())));
      }
      case Cause.ListOpen(Listing listing, Thing owner) -> {
        if (random.nextInt(3) == 0 && owner.list(listing).size() < listing.most()) {
          interview.add(listing, owner, listing.name() + owner.list(listing).size());
        } else {
          interview.close(listing, owner);
        }
      }
    }
  }
}
