package org.alimenta.office.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.alimenta.office.site.Parts.Button;
import org.alimenta.office.site.Parts.Column;
import org.alimenta.office.site.Parts.Crumb;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.alimenta.office.site.Parts.Pages;
import org.alimenta.office.site.Parts.Step;
import org.alimenta.office.site.Parts.SummaryRow;
import org.alimenta.office.site.Parts.Table;
import org.alimenta.office.site.Parts.Task;
import org.alimenta.office.site.Parts.TaskStatus;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows every part in every state, so that a change of look or markup is seen, and tested for
 * accessibility, once and in one place.
 */
@Controller
class GalleryController {

  private final MessageSource messages;

  GalleryController(MessageSource messages) {
    this.messages = messages;
  }

  @GetMapping("/gallery")
  String gallery(Model model, Locale locale) {
    Texts t = key -> messages.getMessage("gallery." + key, null, locale);
    model.addAttribute(
        "crumbs", List.of(new Crumb(t.of("crumb.start"), "/"), new Crumb(t.of("title"), null)));
    model.addAttribute("summary", summary(t, locale));
    model.addAttribute("tasks", tasks(t));
    model.addAttribute("table", table(t, locale));
    model.addAttribute("step", step(t, locale));
    model.addAttribute(
        "pages",
        List.of(new Pages(1, 3, "/gallery?page={page}"), new Pages(6, 12, "/gallery?page={page}")));
    model.addAttribute(
        "buttons",
        List.of(
            new Button(t.of("button.send"), null, "primary"),
            new Button(t.of("button.later"), "/gallery", "secondary"),
            new Button(t.of("button.withdraw"), null, "warning"),
            new Button(t.of("button.cancel"), "/gallery", "link")));
    options(model, t);
    return "gallery";
  }

  /** The same fields after they were sent with mistakes. */
  @GetMapping("/gallery/errors")
  String errors(Model model, Locale locale) {
    Texts t = key -> messages.getMessage("gallery." + key, null, locale);
    model.addAttribute(
        "errors",
        new FormErrors()
            .add("name", t.of("error.name"))
            .addDate("birth", t.of("error.birth"))
            .add("income", t.of("error.income"))
            .add("children", t.of("error.children"))
            .addChoice("alone", t.of("error.alone"))
            .addChoice("papers", t.of("error.papers"))
            .add("place", t.of("error.place"))
            .add("note", t.of("error.note")));
    model.addAttribute("birth", new DateText("31", "2", "2019"));
    options(model, t);
    return "gallery-errors";
  }

  private static void options(Model model, Texts t) {
    model.addAttribute(
        "yesNo",
        List.of(new Option("yes", t.of("yes"), t.of("yes.hint")), Option.of("no", t.of("no"))));
    model.addAttribute(
        "papers",
        List.of(
            Option.of("title", t.of("paper.title")), Option.of("bailiff", t.of("paper.bailiff"))));
    model.addAttribute(
        "places",
        List.of(
            Option.of("", t.of("place.choose")),
            Option.of("1", t.of("place.1")),
            Option.of("2", t.of("place.2"))));
    if (!model.containsAttribute("birth")) {
      model.addAttribute("birth", DateText.EMPTY);
    }
  }

  private static List<SummaryRow> summary(Texts t, Locale locale) {
    return List.of(
        new SummaryRow(
            t.of("summary.child"),
            t.of("summary.child.value"),
            "/gallery",
            t.of("summary.child.what")),
        new SummaryRow(
            t.of("summary.birth"),
            Format.date(LocalDate.of(2016, 2, 29), locale),
            "/gallery",
            t.of("summary.birth.what")),
        new SummaryRow(t.of("summary.amount"), Format.money(125_088, "PLN", locale), null, null));
  }

  private static List<Task> tasks(Texts t) {
    return List.of(
        new Task(t.of("task.you"), null, "/gallery", TaskStatus.COMPLETED),
        new Task(t.of("task.family"), t.of("task.family.hint"), "/gallery", TaskStatus.INCOMPLETE),
        new Task(t.of("task.income"), null, "/gallery", TaskStatus.IN_PROGRESS),
        new Task(t.of("task.papers"), null, "/gallery", TaskStatus.NOT_STARTED),
        new Task(t.of("task.send"), null, null, TaskStatus.CANNOT_START_YET));
  }

  private static Table table(Texts t, Locale locale) {
    return new Table(
        "statement",
        t.of("table.caption"),
        List.of(
            new Column(t.of("table.month"), false),
            new Column(t.of("table.due"), true),
            new Column(t.of("table.paid"), true),
            new Column(t.of("table.balance"), true)),
        List.of(
            row(YearMonth.of(2024, 10), 100_000, 60_000, -40_000, locale),
            row(YearMonth.of(2024, 11), 100_000, 140_000, 0, locale),
            row(YearMonth.of(2024, 12), 100_000, 100_000, 0, locale)));
  }

  private static List<String> row(
      YearMonth month, long due, long paid, long balance, Locale locale) {
    return List.of(
        Format.month(month, locale),
        Format.money(due, "PLN", locale),
        Format.money(paid, "PLN", locale),
        Format.money(balance, "PLN", locale));
  }

  private static Step step(Texts t, Locale locale) {
    Step income =
        new Step(
            t.of("step.income"),
            Format.money(115_000, "PLN", locale),
            t.of("step.income.text"),
            "art. 9 ust. 2",
            List.of());
    Step base =
        new Step(
            t.of("step.base"),
            Format.money(50_000, "PLN", locale),
            t.of("step.base.text"),
            "art. 10 ust. 1",
            List.of());
    return new Step(
        t.of("step.benefit"),
        Format.money(25_000, "PLN", locale),
        t.of("step.benefit.text"),
        "art. 9 ust. 2a",
        List.of(base, income));
  }

  /** Words of the gallery by their short key. */
  @FunctionalInterface
  private interface Texts {
    String of(String key);
  }
}
