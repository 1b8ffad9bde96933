package org.alimenta.office.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An application that is being filled in.
 *
 * @param takenOver whether it began with answers given to the calculator
 * @param details the fields of each page about people, by the page's name
 * @param answers to the questions of the law, in the order in which they are told again
 * @param revision of the question that is shown next
 * @param pending a page that was sent while nobody was known to be there, or null
 * @param caseId the case that it became, or null
 */
record Draft(
    long id,
    String law,
    List<String> benefits,
    boolean takenOver,
    Map<String, Map<String, String>> details,
    List<Given> answers,
    int revision,
    @Nullable Pending pending,
    @Nullable Long caseId) {

  /**
   * @param path of the page
   */
  record Pending(String path, Map<String, String> fields) {
    @Override
    public String toString() {
      return "a page";
    }
  }

  Draft {
    benefits = List.copyOf(benefits);
    details = Map.copyOf(details);
    answers = List.copyOf(answers);
  }

  boolean isSent() {
    return caseId != null;
  }

  /** The fields of a page; empty while it was not filled in. */
  Map<String, String> page(String name) {
    return details.getOrDefault(name, Map.of());
  }

  boolean has(String page) {
    return details.containsKey(page);
  }

  String field(String page, String name) {
    return page(page).getOrDefault(name, "");
  }

  Draft with(String page, Map<String, String> fields) {
    Map<String, Map<String, String>> all = new TreeMap<>(details);
    all.put(page, Map.copyOf(fields));
    return with(all, answers, revision);
  }

  Draft answered(List<Given> all, int next) {
    return with(details, all, next);
  }

  /**
   * Before an answer was given that added somebody.
   *
   * @param kept how many answers stay
   * @param firstGone the lowest number of a thing that is gone
   */
  Draft cut(int kept, int firstGone) {
    Map<String, Map<String, String>> all = new TreeMap<>(details);
    all.keySet().removeIf(page -> People.number(page) >= firstGone);
    return with(all, new ArrayList<>(answers.subList(0, kept)), revision + 1);
  }

  private Draft with(Map<String, Map<String, String>> all, List<Given> told, int next) {
    return new Draft(id, law, benefits, takenOver, all, told, next, null, caseId);
  }

  @Override
  public String toString() {
    return "a draft";
  }
}
