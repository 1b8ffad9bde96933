package org.alimenta.office.desk.search;

import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search. What is looked for goes as a form, so that no address holds a name. */
@Controller
class SearchController {
  private static final int LONGEST = 200;

  private final Searching searching;
  private final Diary diary;

  SearchController(Searching searching, Diary diary) {
    this.searching = searching;
    this.diary = diary;
  }

  @GetMapping("/desk/search")
  String empty(Model model) {
    model.addAttribute("q", "");
    return "desk/search/search";
  }

  @PostMapping("/desk/search")
  String found(@RequestParam(defaultValue = "") String q, Staff staff, Model model) {
    String words = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
    model.addAttribute("q", words);
    if (!words.isEmpty()) {
      diary.read(staff, "search", Purpose.usualOf(staff));
      model.addAttribute("found", searching.find(words));
    }
    return "desk/search/search";
  }
}
