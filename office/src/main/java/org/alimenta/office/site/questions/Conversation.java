package org.alimenta.office.site.questions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.text.CaseText;
import org.alimenta.law.text.Language;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages that every conversation has, whoever asks: a question, a refused answer, what can be
 * taken back. It serves one request.
 *
 * <p>The address of a question holds only the number of the page, so that the browser's own way
 * back shows the question that was there, with its answer.
 */
public final class Conversation {

  private final String base;
  private final Talk talk;
  private final Prompts prompts;
  private final Language language;
  private final MessageSource messages;
  private final Supplier<String> onwards;

  /**
   * @param base of its addresses, such as {@code /calculator}
   * @param onwards where to go on when nothing is left to do on a page
   */
  public Conversation(
      String base,
      Talk talk,
      Prompts prompts,
      Language language,
      MessageSource messages,
      Supplier<String> onwards) {
    this.base = base;
    this.talk = talk;
    this.prompts = prompts;
    this.language = language;
    this.messages = messages;
    this.onwards = onwards;
  }

  /** The question that this page asks, or the way on where it asks none any more. */
  public String show(int shown, Model model, RedirectAttributes redirect) {
    return talk.askedAt(shown)
        .map(question -> page(shown, question, null, model))
        .orElseGet(() -> elsewhere(shown, redirect));
  }

  /**
   * @param typed what stands in its fields; null for what was answered before
   */
  public String page(int shown, Question question, @Nullable Typed typed, Model model) {
    Prompt prompt = prompts.of(shown, question, typed);
    model.addAttribute("prompt", prompt);
    model.addAttribute("caption", prompt.caption());
    model.addAttribute("asks", Asks.key(question));
    model.addAttribute("base", base);
    return "questions/question";
  }

  /** Where somebody is sent who opened a page that no longer stands. */
  public String elsewhere(int shown, RedirectAttributes redirect) {
    if (shown != talk.revision()) {
      redirect.addFlashAttribute("notice", "question.stale");
    }
    return onwards.get();
  }

  /**
   * Takes an answer, or asks again with what is wrong. A page of an earlier conversation may carry
   * the same number; its question tells it apart.
   *
   * @param taken what is done with an answer that was taken; gives where to go on
   */
  public String answer(
      int shown,
      Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Supplier<String> taken) {
    return talk.askedAt(shown)
        .filter(question -> Asks.key(question).equals(fields.get("asks")))
        .map(question -> take(shown, question, fields, model, response, taken))
        .orElseGet(() -> elsewhere(shown, redirect));
  }

  private String take(
      int shown,
      Question question,
      Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      Supplier<String> taken) {
    Typed typed = new Typed(new TreeMap<>(fields));
    FormErrors errors = new Answering(talk, prompts, language, messages).take(question, typed);
    if (errors.isEmpty()) {
      return taken.get();
    }
    errors.refuse(model, response);
    return page(shown, talk.here(question), typed, model);
  }

  /** Asks whether a thing that an answer added shall go; the way on where none did. */
  public String askRemoval(int number, Model model) {
    if (talk.path().stream().noneMatch(asked -> asked.added() == number)) {
      return onwards.get();
    }
    CaseText text = new CaseText(talk.law().words(), language);
    model.addAttribute("base", base);
    model.addAttribute("number", number);
    model.addAttribute("who", text.thing(talk.situation().things().get(number)));
    return "questions/remove";
  }
}
