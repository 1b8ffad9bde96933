package org.alimenta.office.site.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;

/** Names questions in forms, without saying anything about anybody. */
public final class Asks {

  private Asks() {}

  /** {@code person.born-3}: what is asked, and the number of the thing that it is asked about. */
  public static String key(Question question) {
    String what =
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> fact.id();
          case Cause.LinkMissing(Link link, _) -> link.id();
          case Cause.ListOpen(Listing listing, _) -> listing.id();
        };
    return what + "-" + question.about().number();
  }

  /** The question of such a name, where the conversation has a place for it. */
  public static Optional<Question> of(String key, Talk talk) {
    int dash = key.lastIndexOf('-');
    if (dash < 0 || !key.substring(dash + 1).matches("\\d{1,6}")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(key.substring(dash + 1));
    List<Thing> things = talk.situation().things();
    return number < things.size()
        ? of(key.substring(0, dash), things.get(number))
        : Optional.empty();
  }

  private static Optional<Question> of(String what, Thing about) {
    List<Question> all = new ArrayList<>();
    about.type().facts().forEach(fact -> all.add(new Cause.FactMissing(fact, about)));
    about.type().links().forEach(link -> all.add(new Cause.LinkMissing(link, about)));
    about.type().listings().forEach(listing -> all.add(new Cause.ListOpen(listing, about)));
    String key = what + "-" + about.number();
    return all.stream().filter(question -> key(question).equals(key)).findFirst();
  }
}
