package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of what waits. */
@Controller
class WorklistController {
  static final List<String> FILTERS =
      List.of("all", "overdue", "soon", "missing", "complete", "called", "sign");

  private static final int MOST_ARTICLES = 2;

  private final Worklist worklist;
  private final Laws laws;
  private final Diary diary;

  WorklistController(Worklist worklist, Laws laws, Diary diary) {
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
    List<Waiting> rows = worklist.page(filter);
    boolean more = rows.size() > Worklist.PAGE;
    List<Waiting> page = more ? rows.subList(0, Worklist.PAGE) : rows;
    diary.read(staff, "worklist", Purpose.usualOf(staff));
    model.addAttribute("filter", filter);
    model.addAttribute("filters", FILTERS);
    model.addAttribute("counts", worklist.counts());
    model.addAttribute("rows", page);
    model.addAttribute("next", more ? place(page.getLast()) : null);
    model.addAttribute("titles", titles(Language.of(locale.getLanguage())));
    model.addAttribute("articles", articles());
    return "desk/worklist/list";
  }

  private static String place(Waiting row) {
    LocalDate by = row.decideBy();
    return (by == null ? "none" : by) + "_" + row.id();
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
