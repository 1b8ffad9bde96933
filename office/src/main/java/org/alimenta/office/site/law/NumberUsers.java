package org.alimenta.office.site.law;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.read.Card;
import org.alimenta.law.text.Language;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.laws.Laws.KnownNumber;

/** Which benefits rest on which numbers. */
public final class NumberUsers {

  private final Language language;
  private final List<User> users = new ArrayList<>();

  private record User(KnownBenefit benefit, Card card) {}

  /** A benefit by its title. */
  public record Link(String id, String title) {}

  NumberUsers(Laws laws, Language language) {
    this.language = language;
    laws.benefits().forEach(known -> users.add(new User(known, Card.of(known.benefit()))));
  }

  List<Link> links(KnownNumber number) {
    return users.stream()
        .filter(user -> user.benefit().law().equals(number.law()))
        .filter(user -> user.card().numbers().contains(number.number().id()))
        .map(user -> new Link(user.benefit().id(), user.benefit().title(language)))
        .toList();
  }

  List<String> of(KnownNumber number) {
    return links(number).stream().map(Link::title).toList();
  }
}
