package org.alimenta.office.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.situation.Cause.Question;
import org.alimenta.law.situation.Thing;

/** The order of the pages: which comes next, and which came before. */
final class Steps {
  static final String BASE = "/apply";

  private Steps() {}

  private static List<String> details(Filled filled) {
    List<String> pages =
        new ArrayList<>(List.of(People.APPLICANT, "address", "contact", "account", "for"));
    boolean child = filled.draft().field("for", "whom").equals(Filled.CHILD);
    if (child && !filled.draft().takenOver()) {
      pages.add(People.page(filled.first().number()));
    }
    return pages;
  }

  static String path(String page) {
    int person = People.number(page);
    return BASE + (person < 0 ? "/" + page : "/person/" + person);
  }

  /** The first page that is not filled in, or the summary. */
  static String next(Filled filled) {
    Draft draft = filled.draft();
    Optional<String> lacking =
        details(filled).stream().filter(page -> !draft.has(page)).findFirst();
    if (lacking.isPresent()) {
      return path(lacking.get());
    }
    Optional<Question> question = filled.talk().next();
    if (question.isPresent()) {
      return question
          .flatMap(filled::askedWho)
          .map(person -> path(filled.pageOf(person)))
          .orElse(BASE + "/question/" + filled.talk().revision());
    }
    List<Thing> unnamed = filled.unnamed();
    if (!unnamed.isEmpty()) {
      return path(filled.pageOf(unnamed.getFirst()));
    }
    return draft.has("obliged") || !filled.asksFurther()
        ? draft.has("papers") ? BASE + "/check" : BASE + "/papers"
        : BASE + "/obliged";
  }

  /** Whether everything is told that the applicant can tell. */
  static boolean isComplete(Filled filled) {
    return next(filled).equals(BASE + "/check");
  }

  /** Whether it can be sent at all: the office must know who asks. */
  static boolean canBeSent(Filled filled) {
    return details(filled).stream().allMatch(filled.draft()::has);
  }

  /** The page before a page of details. */
  static String before(String page, Filled filled) {
    List<String> pages = details(filled);
    int at = pages.indexOf(page);
    if (at == 0) {
      return BASE + "/tasks";
    }
    return at > 0 ? path(pages.get(at - 1)) : BASE + "/tasks";
  }

  /**
   * The page before a question: the question before, with its answer, or the last of the details.
   */
  static String beforeQuestion(int shown, Filled filled) {
    List<Given> answers = filled.draft().answers();
    int at = answers.size();
    for (int i = 0; i < answers.size(); i++) {
      if (answers.get(i).revision() == shown) {
        at = i;
      }
    }
    return at > 0
        ? BASE + "/question/" + answers.get(at - 1).revision()
        : path(details(filled).getLast());
  }
}
