package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alimenta.law.Benefit;
import org.alimenta.law.decision.PaperDue;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.LegalSource;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.law.text.QuestionText;
import org.alimenta.law.text.WhyAsked;
import org.alimenta.law.told.Retold;
import org.alimenta.office.applications.Completeness.Look;
import org.alimenta.office.applications.Completeness.Proof;
import org.jspecify.annotations.Nullable;

/** Tells what is missing, where the law asks for it, and where in the form it is told. */
final class MissingWriter {
  private static final int MOST_ARTICLES = 3;

  private final FormPlan plan;
  private final Retold retold;
  private final List<Benefit<?>> benefits;
  private final LawWords words;
  private final Language language;

  MissingWriter(
      FormPlan plan, Retold retold, List<Benefit<?>> benefits, LawWords words, Language language) {
    this.plan = plan;
    this.retold = retold;
    this.benefits = benefits;
    this.words = words;
    this.language = language;
  }

  /**
   * @param asked the look's questions, about the things of this case
   * @param nobody what to say while the benefit is asked for nobody
   */
  Missing of(Look look, List<Cause.Question> asked, String nobody) {
    List<Missing.Item> questions = new ArrayList<>();
    if (look.answers().isEmpty()) {
      questions.add(new Missing.Item(nobody, List.of(), SheetWriter.PEOPLE, ""));
    }
    asked.forEach(question -> questions.add(question(question)));
    List<Missing.Item> papers = new ArrayList<>();
    for (Proof proof : look.missing()) {
      papers.add(paper(proof.due()));
    }
    String outcome = look.outcome();
    return new Missing(questions, papers, look.decideBy(), outcome == null ? null : outcome);
  }

  private Missing.Item question(Cause.Question question) {
    String text = new QuestionText(words, language).ask(question).alone();
    List<String> articles =
        new WhyAsked(words, language)
            .of(question, benefits).stream()
                .flatMap(line -> line.sources().stream())
                .map(LegalSource::inFull)
                .distinct()
                .limit(MOST_ARTICLES)
                .toList();
    return new Missing.Item(text, articles, section(question), field(question));
  }

  private Missing.Item paper(PaperDue due) {
    List<Line> lines = new PapersDueText(words, language).all(List.of(due));
    Line line = lines.getFirst().parts().getFirst();
    List<String> articles = line.sources().stream().map(LegalSource::inFull).toList();
    String value = line.value();
    return new Missing.Item(
        value == null ? line.text() : line.text() + ": " + value, articles, "papers", "");
  }

  private String section(Cause.Question question) {
    Thing about = question.about();
    Thing top = topOf(about);
    Listing in = top == null ? listOf(question).orElse(null) : top.in();
    if (in == null || plan.people().equals(Optional.of(in))) {
      boolean itself = top == null || top == about && !(question instanceof Cause.ListOpen);
      return itself ? SheetWriter.PEOPLE : SheetWriter.MORE;
    }
    return plan.isSubject(in) && question instanceof Cause.ListOpen && top == null
        ? SheetWriter.PEOPLE
        : in.name();
  }

  private static Optional<Listing> listOf(Cause.Question question) {
    return question instanceof Cause.ListOpen(Listing listing, Thing _)
        ? Optional.of(listing)
        : Optional.empty();
  }

  /** The element of one of the case's own lists that a thing is, or is in. */
  private static @Nullable Thing topOf(Thing about) {
    Thing thing = about;
    Thing owner = thing.owner();
    while (owner != null && owner.owner() != null) {
      thing = owner;
      owner = thing.owner();
    }
    return owner == null ? null : thing;
  }

  private String field(Cause.Question question) {
    OptionalInt number = retold.number(question.about());
    return switch (question) {
      case Cause.FactMissing(var fact, Thing about) ->
          number.isPresent() && !isPair(about)
              ? "f." + number.getAsInt() + "." + fact.name()
              : pairField(about, fact.name());
      case Cause.LinkMissing(var link, _) ->
          number.isPresent() ? "l." + number.getAsInt() + "." + link.name() : "";
      case Cause.ListOpen(var listing, _) ->
          number.isPresent() ? "c." + number.getAsInt() + "." + listing.name() : "";
    };
  }

  private static boolean isPair(Thing thing) {
    Listing in = thing.in();
    return in != null && in.pairing() != null;
  }

  private String pairField(Thing pair, String fact) {
    Listing in = pair.in();
    Pairing pairing = in == null ? null : in.pairing();
    Thing owner = pair.owner();
    Thing partner = pairing == null ? null : pair.link(pairing.partner());
    if (in == null || owner == null || partner == null) {
      return "";
    }
    OptionalInt one = retold.number(owner);
    OptionalInt other = retold.number(partner);
    return one.isPresent() && other.isPresent()
        ? "k." + one.getAsInt() + "." + in.name() + "." + other.getAsInt() + "." + fact
        : "";
  }
}
