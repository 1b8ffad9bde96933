package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.Card;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.text.Line.Role;

/** Why a question is asked: the steps of the law that cannot be taken without its answer. */
public final class WhyAsked {
  private final Naming naming;

  public WhyAsked(LawWords words, Language language) {
    this.naming = new Naming(words, language);
  }

  /** The steps that use the answer themselves, each with where it stands in the law. */
  public List<Line> of(Cause.Question question, List<Benefit<?>> benefits) {
    List<Line> lines = new ArrayList<>();
    Set<Step> told = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Benefit<?> benefit : benefits) {
      for (Step step : Card.of(benefit).steps()) {
        if (uses(step.body(), question) && told.add(step)) {
          lines.add(
              Line.of(Role.STEP, Naming.sentence(naming.step(step)))
                  .citing(RuleText.sources(step.cites())));
        }
      }
    }
    return List.copyOf(lines);
  }

  /** Not through another step: that one is named itself. */
  private static boolean uses(Node node, Cause.Question question) {
    if (node instanceof Step) {
      return false;
    }
    boolean[] found = {usesItself(node, question)};
    Nodes.children(node, child -> found[0] = found[0] || uses(child, question));
    return found[0];
  }

  private static boolean usesItself(Node node, Cause.Question question) {
    return switch (question) {
      case Cause.FactMissing(var fact, _) ->
          node instanceof Node.FactRead(var read) && read.equals(fact);
      case Cause.LinkMissing(var link, _) ->
          node instanceof Node.Via(Path.Linked(var followed), _) && followed.equals(link);
      case Cause.ListOpen(var listing, _) ->
          node instanceof Node.Each(_, Items items, _, _) && isOver(items.listing(), listing);
    };
  }

  /** Pairs are made of the list that is asked about. */
  private static boolean isOver(Listing used, Listing asked) {
    Listing.Pairing pairing = used.pairing();
    return used.equals(asked) || (pairing != null && pairing.with().equals(asked));
  }
}
