package org.alimenta.office.site.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.QuestionText;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.Parts.SummaryRow;
import org.jspecify.annotations.Nullable;

/**
 * What was told so far, grouped by the thing it is about.
 *
 * @param done whether no question is left
 */
public record CheckPage(List<Group> groups, boolean done) {

  /**
   * @param title what the thing is called
   */
  public record Group(String title, List<SummaryRow> rows) {}

  /**
   * @param base where the pages of the questions stand: {@code /calculator}
   * @param nothing what an empty list is called
   */
  public static CheckPage of(Talk talk, Language language, String base, String nothing) {
    return new Making(talk, language, base, nothing, "", null).page();
  }

  /**
   * @param unknown what an answer is called that nobody knows
   * @param whole what the whole case is called
   */
  public static CheckPage of(
      Talk talk, Language language, String base, String nothing, String unknown, String whole) {
    return new Making(talk, language, base, nothing, unknown, whole).page();
  }

  private static final class Making {
    private final Talk talk;
    private final Language language;
    private final String base;
    private final String nothing;
    private final String unknown;
    private final @Nullable String whole;
    private final CaseText text;
    private final QuestionText questions;

    Making(
        Talk talk,
        Language language,
        String base,
        String nothing,
        String unknown,
        @Nullable String whole) {
      this.talk = talk;
      this.language = language;
      this.base = base;
      this.nothing = nothing;
      this.unknown = unknown;
      this.whole = whole;
      this.text = new CaseText(talk.law().words(), language);
      this.questions = new QuestionText(talk.law().words(), language);
    }

    CheckPage page() {
      // The last answer to a question is the one that stands.
      Map<String, Talk.Asked> standing = new LinkedHashMap<>();
      talk.path().stream()
          .filter(asked -> !(asked.question() instanceof Cause.ListOpen) || asked.added() < 0)
          .forEach(asked -> standing.put(Asks.key(asked.question()), asked));
      // What is told of a person and of the same person's right stands under one name.
      Map<String, List<SummaryRow>> rows = new LinkedHashMap<>();
      inOrder(talk.situation().root())
          .forEach(thing -> rows.putIfAbsent(title(thing), new ArrayList<>()));
      for (Talk.Asked asked : standing.values()) {
        Question question = talk.here(asked.question());
        Objects.requireNonNull(rows.get(title(question.about())))
            .add(row(asked.revision(), question));
      }
      List<Group> groups =
          rows.entrySet().stream()
              .filter(entry -> !entry.getValue().isEmpty())
              .map(entry -> new Group(entry.getKey(), entry.getValue()))
              .toList();
      return new CheckPage(groups, talk.next().isEmpty());
    }

    private static List<Thing> inOrder(Thing thing) {
      List<Thing> order = new ArrayList<>();
      order.add(thing);
      for (Listing listing : thing.type().listings()) {
        thing.list(listing).forEach(element -> order.addAll(inOrder(element)));
      }
      return order;
    }

    private String title(Thing thing) {
      if (thing.type().isTop() && whole != null) {
        return whole;
      }
      return thing.type().isTop()
          ? talk.benefits().stream()
              .map(known -> known.title(language))
              .collect(Collectors.joining(", "))
          : text.thing(thing);
    }

    private SummaryRow row(int revision, Question question) {
      String change = base + "/question/" + revision;
      String what = questions.ask(question).text();
      if (talk.isLeft(question)) {
        return new SummaryRow(label(question), unknown, change, what);
      }
      return switch (question) {
        case Cause.FactMissing(Fact fact, Thing about) ->
            new SummaryRow(text.label(fact), value(fact, about), change, what);
        case Cause.LinkMissing(Link link, Thing about) ->
            new SummaryRow(
                text.label(link),
                text.thing(Objects.requireNonNull(about.link(link))),
                change,
                what);
        case Cause.ListOpen(Listing listing, Thing owner) ->
            new SummaryRow(text.label(listing), elements(listing, owner), change, what);
      };
    }

    private String label(Question question) {
      return switch (question) {
        case Cause.FactMissing(Fact fact, _) -> text.label(fact);
        case Cause.LinkMissing(Link link, _) -> text.label(link);
        case Cause.ListOpen(Listing listing, _) -> text.label(listing);
      };
    }

    private String value(Fact fact, Thing about) {
      Fraction value = Objects.requireNonNull(about.fact(fact));
      return text.value(fact, value, talk.situation());
    }

    private String elements(Listing listing, Thing owner) {
      List<Thing> elements = owner.list(listing);
      if (elements.isEmpty()) {
        return nothing;
      }
      return elements.getFirst().name().isBlank()
          ? Integer.toString(elements.size())
          : elements.stream().map(text::thing).collect(Collectors.joining("; "));
    }
  }
}
