package org.alimenta.office.site.calculator;

import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;

/** Names questions in forms, without saying anything about anybody. */
final class Asks {

  private Asks() {}

  /** {@code person.born-3}: what is asked, and the number of the thing that it is asked about. */
  static String key(Question question) {
    String what =
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> fact.id();
          case Cause.LinkMissing(Link link, _) -> link.id();
          case Cause.ListOpen(Listing listing, _) -> listing.id();
        };
    return what + "-" + question.about().number();
  }
}
