package org.alimenta.law.text;

import java.util.List;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Line.Role;
import org.alimenta.time.Days;

/** What must still be told, as questions to people. */
public final class QuestionText {
  private final Naming naming;

  public QuestionText(LawWords words, Language language) {
    this(new Naming(words, language));
  }

  QuestionText(Naming naming) {
    this.naming = naming;
  }

  /** {@code Anna: kiedy się urodziła?}; what helps to answer stands below. */
  public Line ask(Cause.Question question) {
    Language language = naming.language();
    return switch (question) {
      case Cause.FactMissing(var fact, Thing about) ->
          line(naming.texts().question(fact, language), about)
              .with(
                  naming.texts().hint(fact, language).map(h -> Line.of(Role.NOTE, h)).stream()
                      .toList());
      case Cause.LinkMissing(var link, Thing about) ->
          line(naming.texts().question(link, language), about);
      case Cause.ListOpen(var listing, Thing about) ->
          line(naming.texts().more(listing, language), about);
    };
  }

  private Line line(String question, Thing about) {
    String who = naming.thing(about);
    return Line.of(
        Role.SENTENCE,
        who.isEmpty() ? question : naming.say("named", who, Naming.beginning(question)));
  }

  public List<Line> askAll(List<Cause.Question> questions) {
    return questions.stream().map(this::ask).toList();
  }

  /** What the law itself does not say for a day. */
  public Line gap(Cause.Gap gap) {
    String day = naming.values().day(Days.date(gap.day()));
    return Line.of(Role.NOTE, naming.say("gap on", name(gap.what()), day));
  }

  private String name(String what) {
    return what.contains("/")
        ? naming.label(naming.number(NumberId.of(what).value()))
        : naming.texts().find(TextKey.of("steps", what), naming.language()).orElse(what);
  }
}
