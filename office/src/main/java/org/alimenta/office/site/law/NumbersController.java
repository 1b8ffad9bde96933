package org.alimenta.office.site.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.NumberPages;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.laws.Laws.KnownNumber;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every number of law: what it is today, what it was, and where it stands. */
@Controller
class NumbersController {

  private final Laws laws;
  private final MessageSource messages;

  NumbersController(Laws laws, MessageSource messages) {
    this.laws = laws;
    this.messages = messages;
  }

  /** Numbers that the same benefits use. */
  public record Group(String title, List<NumberRow> rows) {}

  @GetMapping("/numbers")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String only,
      Model model,
      Locale locale) {
    NumberUsers users = new NumberUsers(laws, Language.of(locale.getLanguage()));
    Map<String, List<NumberRow>> groups = new LinkedHashMap<>();
    String several = say("numbers.several", locale);
    String none = say("numbers.unused", locale);
    for (KnownNumber known : laws.numbers()) {
      NumberRow row = row(known, locale);
      if (row.fits(q, only)) {
        List<String> used = users.of(known);
        String title = used.size() == 1 ? used.getFirst() : used.isEmpty() ? none : several;
        groups.computeIfAbsent(title, _ -> new ArrayList<>()).add(row);
      }
    }
    List<Group> sorted =
        groups.entrySet().stream()
            .map(entry -> new Group(entry.getKey(), moneyFirst(entry.getValue())))
            .sorted(
                Comparator.comparing(
                    (Group group) ->
                        group.title().equals(none) ? 2 : group.title().equals(several) ? 1 : 0))
            .toList();
    model.addAttribute("q", q);
    model.addAttribute("only", only);
    model.addAttribute("groups", sorted);
    model.addAttribute("count", sorted.stream().mapToInt(group -> group.rows().size()).sum());
    model.addAttribute("today", laws.today());
    return "law/numbers";
  }

  /** What most people look for stands first. */
  private static List<NumberRow> moneyFirst(List<NumberRow> rows) {
    return rows.stream().sorted(Comparator.comparing(row -> row.money() ? 0 : 1)).toList();
  }

  private NumberRow row(KnownNumber known, Locale locale) {
    return NumberRow.of(known.number(), pages(known, locale), laws.today());
  }

  private static NumberPages pages(KnownNumber known, Locale locale) {
    return new NumberPages(known.law().words(), Language.of(locale.getLanguage()));
  }

  @GetMapping("/numbers/{prefix}/{key}")
  String number(@PathVariable String prefix, @PathVariable String key, Model model, Locale locale) {
    KnownNumber known =
        laws.number(prefix + "/" + key)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such number"));
    DatedNumber number = known.number();
    Language language = Language.of(locale.getLanguage());
    NumberPages pages = pages(known, locale);
    model.addAttribute("number", number);
    model.addAttribute("row", row(known, locale));
    model.addAttribute("history", pages.history(number));
    model.addAttribute("plot", StepPlot.of(number, pages, laws.today()).orElse(null));
    model.addAttribute("users", new NumberUsers(laws, language).links(known));
    var question = number.question();
    model.addAttribute("question", question == null ? null : question.text().in(language.code()));
    model.addAttribute(
        "options",
        number.options().stream().map(option -> option.label().in(language.code())).toList());
    return "law/number";
  }

  private String say(String key, Locale locale) {
    return Objects.requireNonNull(messages.getMessage(key, null, locale));
  }
}
