package org.alimenta.office.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.told.Retold;
import org.alimenta.office.applications.ReceivedPaper;
import org.jspecify.annotations.Nullable;

/**
 * The papers on which the facts of a letter rest (KPA art. 107 par. 3), numbered from 1 in the
 * order in which the law asks for them.
 */
public record Evidence(List<Piece> pieces) {
  static final Evidence NONE = new Evidence(List.of());

  public Evidence {
    pieces = List.copyOf(pieces);
  }

  /**
   * A paper that came.
   *
   * @param due what it proves of whom
   */
  public record Piece(int number, PaperDue due, ReceivedPaper paper) {}

  /** Of papers of one kind about one thing the last that came counts. */
  static Evidence of(List<Answer> answers, Retold retold, List<ReceivedPaper> received) {
    List<Piece> pieces = new ArrayList<>();
    for (Answer answer : answers) {
      for (PaperDue due : answer.papers()) {
        Optional<ReceivedPaper> came =
            received.stream().filter(paper -> isIt(paper, due, retold)).reduce((_, last) -> last);
        if (came.isPresent() && pieces.stream().noneMatch(piece -> isSame(piece.due(), due))) {
          pieces.add(new Piece(pieces.size() + 1, due, came.get()));
        }
      }
    }
    return new Evidence(pieces);
  }

  private static boolean isIt(ReceivedPaper paper, PaperDue due, Retold retold) {
    Integer thing = paper.thing();
    return due.paper().id().equals(paper.paper())
        && (thing == null || Objects.equals(thing, number(due, retold)));
  }

  private static @Nullable Integer number(PaperDue due, Retold retold) {
    var number = retold.number(due.about());
    return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
  }

  private static boolean isSame(PaperDue one, PaperDue other) {
    return one.paper().id().equals(other.paper().id()) && one.about() == other.about();
  }

  /** The paper that proves a fact. */
  Optional<Piece> of(Thing about, Fact fact) {
    return pieces.stream()
        .filter(piece -> piece.due().about() == about && piece.due().proves().contains(fact))
        .findFirst();
  }
}
