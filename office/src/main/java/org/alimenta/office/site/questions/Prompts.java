package org.alimenta.office.site.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.QuestionText;
import org.alimenta.law.text.Texts;
import org.alimenta.law.text.WhyAsked;
import org.alimenta.money.Fraction;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.Option;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes the page of a question in one language. */
public final class Prompts {

  /** The choice of somebody who was not mentioned before. */
  static final String SOMEBODY_ELSE = "new";

  static final String YES = "yes";
  static final String NO = "no";

  /** More than these are easier to find in a list that opens. */
  private static final int MOST_RADIOS = 8;

  private final Talk talk;
  private final Language language;
  private final MessageSource messages;
  private final LocalDate today;
  private final CaseText text;

  public Prompts(Talk talk, Language language, MessageSource messages, LocalDate today) {
    this.talk = talk;
    this.language = language;
    this.messages = messages;
    this.today = today;
    this.text = new CaseText(talk.law().words(), language);
  }

  /**
   * @param typed what was typed and refused, or null to show the answer that stands
   */
  public Prompt of(int shown, Question question, @Nullable Typed typed) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, Thing about) -> fact(shown, question, fact, about, typed);
      case Cause.LinkMissing(Link link, Thing about) -> link(shown, question, link, about, typed);
      case Cause.ListOpen(Listing listing, Thing owner) ->
          list(shown, question, listing, owner, typed);
    };
  }

  private Prompt fact(int shown, Question question, Fact fact, Thing about, @Nullable Typed typed) {
    Fraction before = about.fact(fact);
    if (before == null && fact.entity().isTop() && fact.kind() == Kind.DAY && typed == null) {
      before = Fraction.of(today.toEpochDay());
    }
    boolean isNone =
        typed == null
            ? before != null && fact.absent().filter(before::equals).isPresent()
            : typed.isNone();
    List<Option> options = options(fact);
    return prompt(
        shown,
        question,
        input(fact),
        options,
        typed == null ? written(fact, before, isNone) : typed.field(Typed.ANSWER),
        typed == null
            ? day(fact, before, isNone)
            : new DateText(typed.part("day"), typed.part("month"), typed.part("year")),
        none(fact),
        isNone,
        List.of(),
        null,
        "",
        "");
  }

  static boolean isSelect(Fact fact) {
    return fact.words().size() > MOST_RADIOS;
  }

  private static String input(Fact fact) {
    return switch (fact.kind()) {
      case DAY -> "day";
      case MONEY, FINE -> "money";
      case NUMBER, COUNT -> "number";
      case NAME -> "name";
      case TEST -> "radios";
      case WORD -> isSelect(fact) ? "select" : "radios";
    };
  }

  private List<Option> options(Fact fact) {
    Situation situation = talk.situation();
    return switch (fact.kind()) {
      case TEST ->
          List.of(
              Option.of("1", text.value(fact, Fraction.ONE, situation)),
              Option.of("0", text.value(fact, Fraction.ZERO, situation)));
      case WORD -> {
        List<Option> words = new ArrayList<>();
        if (isSelect(fact)) {
          words.add(Option.of("", say("choose")));
        }
        IntStream.range(0, fact.words().size())
            .mapToObj(
                i -> Option.of(Integer.toString(i), text.value(fact, Fraction.of(i), situation)))
            .forEach(words::add);
        yield words;
      }
      default -> List.of();
    };
  }

  private @Nullable String none(Fact fact) {
    return fact.absent().map(absent -> text.value(fact, absent, talk.situation())).orElse(null);
  }

  private String written(Fact fact, @Nullable Fraction value, boolean isNone) {
    if (value == null || isNone) {
      return "";
    }
    return switch (fact.kind()) {
      case MONEY, FINE -> decimal(value.dividedBy(Fraction.of(100)).toDecimal(2).toPlainString());
      case NUMBER -> decimal(value.toDecimal(4).stripTrailingZeros().toPlainString());
      case COUNT, TEST, WORD -> value.toString();
      case NAME -> talk.situation().nameOf(value);
      case DAY -> "";
    };
  }

  private String decimal(String plain) {
    return language == Language.POLISH ? plain.replace('.', ',') : plain;
  }

  private static DateText day(Fact fact, @Nullable Fraction value, boolean isNone) {
    if (fact.kind() != Kind.DAY || value == null || isNone) {
      return DateText.EMPTY;
    }
    LocalDate date = Days.date(value.toLong());
    return new DateText(
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()));
  }

  private Prompt link(int shown, Question question, Link link, Thing about, @Nullable Typed typed) {
    List<Option> options = new ArrayList<>();
    for (Thing thing : talk.situation().all(link.target())) {
      options.add(Option.of(Integer.toString(thing.number()), text.thing(thing)));
    }
    Listing listing = talk.listOf(link.target());
    boolean open = listing != null && about.link(link) == null;
    if (open) {
      options.add(Option.of(SOMEBODY_ELSE, say("somebodyElse")));
    }
    Thing before = about.link(link);
    return prompt(
        shown,
        question,
        "link",
        options,
        typed != null
            ? typed.field(Typed.ANSWER)
            : before == null ? "" : Integer.toString(before.number()),
        DateText.EMPTY,
        null,
        false,
        List.of(),
        open ? say("name.of") : null,
        typed != null ? typed.field("name") : about.name(),
        listing == null ? "" : text.next(listing, talk.situation().root()));
  }

  private Prompt list(
      int shown, Question question, Listing listing, Thing owner, @Nullable Typed typed) {
    List<Prompt.Told> told =
        owner.list(listing).stream()
            .map(thing -> new Prompt.Told(text.thing(thing), removable(thing)))
            .toList();
    List<Option> options = new ArrayList<>();
    if (told.size() < listing.most()) {
      options.add(Option.of(YES, say("list.yes")));
    }
    options.add(Option.of(NO, say("list.no")));
    return prompt(
        shown,
        question,
        "list",
        options,
        typed == null ? "" : typed.field(Typed.ANSWER),
        DateText.EMPTY,
        null,
        false,
        told,
        isNamed(listing) ? say("name.of") : null,
        typed == null ? "" : typed.field("name"),
        text.next(listing, owner));
  }

  /** Only things of the whole case have names of their own; others are numbered. */
  static boolean isNamed(Listing listing) {
    return listing.owner().isTop();
  }

  private int removable(Thing thing) {
    return talk.path().stream().anyMatch(asked -> asked.added() == thing.number())
        ? thing.number()
        : -1;
  }

  private Prompt prompt(
      int shown,
      Question question,
      String input,
      List<Option> options,
      String answer,
      DateText day,
      @Nullable String none,
      boolean isNone,
      List<Prompt.Told> told,
      @Nullable String named,
      String name,
      String called) {
    Line asked = new QuestionText(talk.law().words(), language).ask(question);
    String whose = text.thing(question.about());
    List<Benefit<?>> benefits =
        talk.benefits().stream().<Benefit<?>>map(KnownBenefit::benefit).toList();
    return new Prompt(
        shown,
        input,
        asked.text(),
        whose.isEmpty() ? null : whose,
        plain(question),
        hint(asked, question),
        options,
        answer,
        day,
        none,
        isNone,
        talk.law().book().jurisdiction().currency(),
        told,
        named != null,
        name,
        called,
        new WhyAsked(talk.law().words(), language).of(question, benefits),
        shown != talk.revision(),
        talk.length() == 0,
        shown == talk.revision() ? also(question) : List.of());
  }

  /** A year is not guessed: the hint names those that the law asks for. */
  private @Nullable String hint(Line asked, Question question) {
    List<String> hints = new ArrayList<>(asked.parts().stream().limit(1).map(Line::text).toList());
    if (question instanceof Cause.FactMissing(Fact fact, _) && fact.kind() == Kind.COUNT) {
      List<String> sought = talk.sought(fact).stream().map(Fraction::toString).toList();
      if (!sought.isEmpty()) {
        hints.add(say(sought.size() == 1 ? "sought" : "sought.several", String.join(", ", sought)));
      }
    }
    return hints.isEmpty() ? null : String.join(" ", hints);
  }

  /** Whoever says the same of several people says it once. */
  private List<Option> also(Question question) {
    Thing owner = question.about().owner();
    boolean isSharable =
        switch (question) {
          case Cause.FactMissing(Fact fact, _) -> isSharable(fact);
          case Cause.ListOpen(Listing listing, Thing holder) -> holder.list(listing).isEmpty();
          case Cause.LinkMissing _ -> false;
        };
    if (!isSharable || owner == null || !owner.type().isTop()) {
      return List.of();
    }
    return talk.alsoAsked(question).stream()
        .map(other -> Option.of(Typed.ALSO + other.number(), text.thing(other)))
        .toList();
  }

  /** Amounts and days are each one's own, but "never" is not. */
  private static boolean isSharable(Fact fact) {
    return fact.kind() == Kind.TEST || fact.kind() == Kind.WORD || fact.absent().isPresent();
  }

  private String plain(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) -> texts().question(fact, language);
      case Cause.LinkMissing(Link link, _) -> texts().question(link, language);
      case Cause.ListOpen(Listing listing, _) -> texts().more(listing, language);
    };
  }

  /** What the fact or list of a question is called, for its mistakes. */
  String label(Question question) {
    return switch (question) {
      case Cause.FactMissing(Fact fact, _) -> text.label(fact);
      case Cause.LinkMissing(Link link, _) -> text.label(link);
      case Cause.ListOpen(Listing listing, _) -> text.label(listing);
    };
  }

  public String label(Fact fact) {
    return text.label(fact);
  }

  public String range(Fact fact) {
    return text.range(fact);
  }

  /** The name of a new element: what was typed, or else the next number. */
  String nameFor(Listing listing, Thing owner, String typed) {
    return Talk.tidy(typed, _ -> isNamed(listing) ? text.next(listing, owner) : "");
  }

  /** A sentence of the law in the language of the page. */
  public String message(String english) {
    return texts().message(english, language);
  }

  Texts texts() {
    return talk.law().words().texts();
  }

  private String say(String key, Object... arguments) {
    return Objects.requireNonNull(
        messages.getMessage("question." + key, arguments, Locale.forLanguageTag(language.code())));
  }
}
