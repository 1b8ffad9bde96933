package org.alimenta.office.site.questions;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Goes through the questions as a visitor does, with prepared answers and, where there is none, the
 * simplest one: never, none, no more, the first choice.
 */
public final class Walk {

  private static final int MOST = 120;

  private final Page page;
  private final String address;
  private final Map<String, Deque<String>> answers = new HashMap<>();
  private final List<String> asked = new ArrayList<>();
  private Consumer<String> onPage = _ -> {};

  public Walk(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  /**
   * @param question {@code person.born}, or {@code person.born-2} for one thing only
   * @param all in their order; the last one is given again and again
   */
  public Walk answering(String question, String... all) {
    answers.put(question, new ArrayDeque<>(List.of(all)));
    return this;
  }

  /** Looks at each question before it is answered. */
  public Walk looking(Consumer<String> look) {
    this.onPage = look;
    return this;
  }

  /** What was asked, in order. */
  public List<String> asked() {
    return asked;
  }

  public Walk begin(String benefit, String name) {
    page.navigate(address + "/calculator?benefit=" + benefit);
    page.fill("#name", name);
    page.click("main form button[type=submit]");
    return this;
  }

  /** Answers until no question is left, or until this one is asked. */
  public Walk until(String stop) {
    for (int i = 0; i < MOST && page.url().contains("/question/"); i++) {
      if (question().equals(stop)) {
        return this;
      }
      answer();
    }
    return this;
  }

  public Walk toTheEnd() {
    return until("nothing");
  }

  public String question() {
    return asks().replaceAll("-\\d+$", "");
  }

  private String asks() {
    return page.locator("input[name=asks]").inputValue();
  }

  public void answer() {
    String question = question();
    asked.add(question);
    onPage.accept(question);
    Deque<String> prepared = answers.getOrDefault(asks(), answers.get(question));
    String answer =
        prepared == null ? simplest() : prepared.size() > 1 ? prepared.poll() : prepared.peek();
    give(answer);
    if (page.locator(".govuk-error-summary").count() > 0) {
      throw new AssertionError(
          question + ": " + answer + ": " + page.locator(".govuk-error-summary").innerText());
    }
  }

  private String simplest() {
    if (has("#none")) {
      return "none";
    }
    if (has("input[type=radio]")) {
      return has("input[type=radio][value=no]")
          ? "no"
          : page.locator("input[type=radio]").first().inputValue();
    }
    return has("#answer-day") ? "2014-03-01" : "1";
  }

  /** Types an answer and sends the page. */
  public void give(String answer) {
    if (answer.equals("none")) {
      page.check("#none");
    } else if (has("#answer-day")) {
      String[] parts = answer.split("-", 3);
      page.fill("#answer-year", parts[0]);
      page.fill("#answer-month", parts[1]);
      page.fill("#answer-day", parts[2]);
    } else if (has("input[type=radio]")) {
      String[] parts = answer.split(":", 2);
      page.check("input[type=radio][value='" + parts[0] + "']");
      if (parts.length > 1) {
        page.fill("#name", parts[1]);
      }
    } else if (has("select#answer")) {
      page.selectOption("#answer", answer.equals("1") ? "0" : answer);
    } else {
      page.fill("#answer", answer);
    }
    send();
  }

  public void send() {
    page.click("main form button[type=submit]");
  }

  private boolean has(String selector) {
    return page.locator(selector).count() > 0;
  }
}
