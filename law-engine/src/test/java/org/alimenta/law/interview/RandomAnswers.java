package org.alimenta.law.interview;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.RandomSituations;
import org.alimenta.law.situation.Thing;

/** Answers questions at random, to find dead ends. */
public final class RandomAnswers {
  private RandomAnswers() {}

  /**
   * @throws AssertionError when there is no end within {@code most} questions
   */
  public static void untilSettled(Interview interview, Random random, int most) {
    for (int i = 0; i < most; i++) {
      Optional<Question> question = interview.next();
      if (question.isEmpty()) {
        return;
      }
      answer(interview, question.get(), random);
    }
    throw new AssertionError("No end after " + most + " questions: " + interview.next());
  }

  public static void answer(Interview interview, Question question, Random random) {
    switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) ->
          interview.tell(
              fact,
              about,
              new RandomSituations(random, interview.situation().root().type()).some(fact));
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
