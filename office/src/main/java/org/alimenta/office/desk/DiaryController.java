package org.alimenta.office.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.DiaryPage;
import org.alimenta.office.access.DiaryPage.Line;
import org.alimenta.office.access.DiaryPage.Wanted;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The diary, for those who check the office. Looking into it is written down as well. */
@Controller
class DiaryController {

  private static final int MOST = 50;

  private final DiaryPage page;
  private final Diary diary;
  private final StaffDesk staff;
  private final MessageSource messages;
  private final Clock clock;

  DiaryController(
      DiaryPage page, Diary diary, StaffDesk staff, MessageSource messages, Clock clock) {
    this.page = page;
    this.diary = diary;
    this.staff = staff;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * @param what in words, where there are some
   */
  record Row(Line line, String what) {}

  @GetMapping("/desk/diary")
  String show(
      Staff by,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
      @RequestParam(required = false) Diary.@Nullable Kind kind,
      @RequestParam(required = false) @Nullable Long person,
      @RequestParam(name = "case", required = false) @Nullable Long caseId,
      @RequestParam(required = false) @Nullable Long before,
      Model model,
      Locale locale) {
    Wanted wanted = new Wanted(from, to, kind, person, caseId);
    List<Line> lines = page.lines(wanted, before, MOST + 1, clock.getZone());
    List<Line> shown = lines.subList(0, Math.min(MOST, lines.size()));
    model.addAttribute(
        "lines", shown.stream().map(line -> new Row(line, words(line, locale))).toList());
    model.addAttribute("wanted", wanted);
    model.addAttribute("people", staff.all());
    model.addAttribute("kinds", Diary.Kind.values());
    model.addAttribute("older", lines.size() > MOST ? shown.getLast().id() : null);
    diary.read(by, "diary", Purpose.AUDIT);
    return "desk/diary";
  }

  /** A line may name a number after its word: {@code staff.changed 12}. */
  private String words(Line line, Locale locale) {
    String[] parts = line.what().split(" ", 2);
    String words =
        Objects.requireNonNull(
            messages.getMessage("diary.what." + parts[0], null, parts[0], locale));
    return parts.length == 1 ? words : words + " " + parts[1];
  }
}
