package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what waits. */
@Controller
class WorklistController {
  static final List<String> OF_CASES =
      List.of("all", "overdue", "soon", "missing", "complete", "called", "sign");
  private static final List<String> FILTERS =
      Stream.concat(OF_CASES.stream(), Stream.of(Filter.TASKS)).toList();

  private static final int MOST_ARTICLES = 2;

  private final Worklist worklist;
  private final TaskList tasks;
  private final Laws laws;
  private final Diary diary;

  WorklistController(Worklist worklist, TaskList tasks, Laws laws, Diary diary) {
    this.tasks = tasks;
    this.worklist = worklist;
    this.laws = laws;
    this.diary = diary;
  }

  @GetMapping("/desk/worklist")
  String page(
      @RequestParam(defaultValue = "all") String show,
      @RequestParam(defaultValue = "") String after,
      Staff staff,
      Locale locale,
      Model model) {
    Filter filter = Filter.of(show, after);
    diary.read(staff, "worklist", Purpose.usualOf(staff));
    Map<String, Long> counts = worklist.counts();
    counts.put(Filter.TASKS, tasks.count());
    model.addAttribute("filter", filter);
    model.addAttribute("filters", FILTERS);
    model.addAttribute("counts", counts);
    if (filter.what().equals(Filter.TASKS)) {
      page(tasks.page(filter), row -> place(row.due(), row.id()), model);
      return "desk/worklist/tasks";
    }
    page(worklist.page(filter), row -> place(row.decideBy(), row.id()), model);
    model.addAttribute("titles", titles(Language.of(locale.getLanguage())));
    model.addAttribute("articles", articles());
    return "desk/worklist/list";
  }

  /** Shows a page of rows, and where the next one begins. */
  private static <R> void page(List<R> rows, Function<R, String> place, Model model) {
    boolean more = rows.size() > Worklist.PAGE;
    List<R> page = more ? rows.subList(0, Worklist.PAGE) : rows;
    model.addAttribute("rows", page);
    model.addAttribute("next", more ? place.apply(page.getLast()) : null);
  }

  private static String place(@Nullable LocalDate day, long id) {
    return (day == null ? "none" : day) + "_" + id;
  }

  private Map<String, String> titles(Language language) {
    return laws.benefits().stream()
        .collect(Collectors.toMap(KnownBenefit::id, benefit -> benefit.title(language)));
  }

  /** Where the law sets the deadline of each benefit. */
  private Map<String, String> articles() {
    return laws.benefits().stream()
        .collect(
            Collectors.toMap(
                KnownBenefit::id,
                benefit ->
                    benefit.benefit().decideBy().stream()
                        .flatMap(step -> citations(step).stream())
                        .map(Citation::inFull)
                        .distinct()
                        .limit(MOST_ARTICLES)
                        .collect(Collectors.joining("; "))));
  }

  /** Those of the step itself, or else of what it is made of. */
  private static List<Citation> citations(Node node) {
    if (node instanceof Node.Step step && !step.cites().isEmpty()) {
      return step.cites();
    }
    List<Citation> found = new ArrayList<>();
    Nodes.children(node, child -> found.addAll(citations(child)));
    return found;
  }
}
