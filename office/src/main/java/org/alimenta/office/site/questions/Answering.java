package org.alimenta.office.site.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.money.Fraction;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Takes the answer of one page into a conversation, or says what is wrong with it. */
public final class Answering {

  private final Talk talk;
  private final Prompts prompts;
  private final Language language;
  private final MessageSource messages;
  private final FormErrors errors = new FormErrors();

  public Answering(Talk talk, Prompts prompts, Language language, MessageSource messages) {
    this.talk = talk;
    this.prompts = prompts;
    this.language = language;
    this.messages = messages;
  }

  /** Empty when the answer was taken. */
  public FormErrors take(Question question, Typed typed) {
    if (!typed.field(Typed.UNKNOWN).isEmpty()) {
      talk.leave(question, typed);
      return errors;
    }
    try {
      switch (question) {
        case Cause.FactMissing(Fact fact, _) -> fact(question, fact, typed);
        case Cause.LinkMissing(Link link, Thing about) -> link(question, link, about, typed);
        case Cause.ListOpen(Listing listing, Thing owner) -> list(question, listing, owner, typed);
      }
    } catch (Talk.Contradiction contradiction) {
      String told =
          contradiction.broken().stream()
              .map(admission -> prompts.texts().message(admission.message(), language))
              .collect(Collectors.joining(" "));
      refuse(question, "contradiction", null, told);
    }
    return errors;
  }

  private void fact(Question question, Fact fact, Typed typed) throws Talk.Contradiction {
    Typed.Read read = typed.read(fact, talk.situation());
    Fraction value = read.value();
    if (value != null) {
      talk.tell(fact, all(question, typed), value, typed);
    } else {
      refuse(question, Objects.requireNonNull(read.problem()), read.part(), prompts.range(fact));
    }
  }

  /** The thing that is asked about, and those of which the same was said. */
  private List<Thing> all(Question question, Typed typed) {
    List<Thing> all = new ArrayList<>(List.of(question.about()));
    if (typed.isAboutOthers()) {
      talk.alsoAsked(question).stream().filter(typed::isAlsoAbout).forEach(all::add);
    }
    return all;
  }

  private void link(Question question, Link link, Thing about, Typed typed)
      throws Talk.Contradiction {
    Listing listing = talk.listOf(link.target());
    if (typed.field(Typed.ANSWER).equals(Prompts.SOMEBODY_ELSE)
        && listing != null
        && about.link(link) == null) {
      Thing root = talk.situation().root();
      if (root.list(listing).size() >= listing.most()) {
        refuse(question, "full", null, Integer.toString(listing.most()));
        return;
      }
      talk.tellNew(
          link, about, listing, prompts.nameFor(listing, root, typed.field("name")), typed);
      return;
    }
    for (Thing target : talk.situation().all(link.target())) {
      if (typed.field(Typed.ANSWER).equals(Integer.toString(target.number()))) {
        talk.tell(link, about, target, typed);
        return;
      }
    }
    refuse(question, "choice", null, "");
  }

  private void list(Question question, Listing listing, Thing owner, Typed typed) {
    switch (typed.field(Typed.ANSWER)) {
      case Prompts.YES -> {
        if (owner.list(listing).size() >= listing.most()) {
          refuse(question, "full", null, Integer.toString(listing.most()));
        } else {
          talk.add(listing, owner, prompts.nameFor(listing, owner, typed.field("name")), typed);
        }
      }
      case Prompts.NO -> talk.close(listing, all(question, typed), typed);
      default -> refuse(question, "choice", null, "");
    }
  }

  private void refuse(Question question, String problem, @Nullable String part, String more) {
    String told =
        messages.getMessage(
            "question.error." + problem,
            new Object[] {prompts.label(question), more},
            Locale.forLanguageTag(language.code()));
    errors.addAt(Typed.ANSWER, target(question, part), Objects.requireNonNull(told));
  }

  /** The element to which the summary of mistakes leads. */
  private static String target(Question question, @Nullable String part) {
    if (!(question instanceof Cause.FactMissing(Fact fact, _))) {
      return Typed.ANSWER + "-1";
    }
    return switch (fact.kind()) {
      case DAY -> Typed.ANSWER + "-" + (part == null ? "day" : part);
      case TEST -> Typed.ANSWER + "-1";
      case WORD -> Typed.ANSWER + (Prompts.isSelect(fact) ? "" : "-1");
      default -> Typed.ANSWER;
    };
  }
}
