package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.Parts.DateText;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the check begins: the day of the law, and the people, one a page. */
@Controller
class HouseholdController {
  private static final String PEOPLE = "redirect:/family/people";

  /** Before it the law packs know too little of a family's benefits. */
  static final LocalDate FIRST_DAY = LocalDate.of(2004, 5, 1);

  private final Laws laws;
  private final Families families;

  HouseholdController(Laws laws, Families families) {
    this.laws = laws;
    this.families = families;
  }

  /**
   * Somebody in the list.
   *
   * @param since what stands beside the name: role and birthday
   * @param absent whether they were not born yet on the day of the law
   */
  public record Row(int id, String name, String since, boolean self, boolean absent) {}

  @GetMapping("/family")
  String start(HttpServletRequest request, Model model) {
    return startPage(DateText.EMPTY, families.of(request).isPresent(), model);
  }

  private String startPage(DateText day, boolean going, Model model) {
    model.addAttribute("going", going);
    model.addAttribute("day", day);
    return "family/start";
  }

  @PostMapping("/family")
  String begin(
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    DateText typed = dayIn(fields);
    FormErrors errors = new FormErrors();
    LocalDate day = readDay(typed, families.retelling(locale), errors);
    if (day == null) {
      errors.refuse(model, response);
      return startPage(typed, false, model);
    }
    families.begin(request, new Family(families.retelling(locale), day));
    return "redirect:/family/people/new";
  }

  static DateText dayIn(Map<String, String> fields) {
    return new DateText(
        fields.getOrDefault("day.day", "").strip(),
        fields.getOrDefault("day.month", "").strip(),
        fields.getOrDefault("day.year", "").strip());
  }

  /** The day of the law: today when nothing was typed; null when it cannot be. */
  @Nullable LocalDate readDay(DateText typed, Retelling retelling, FormErrors errors) {
    if (typed.equals(DateText.EMPTY)) {
      return laws.today();
    }
    LocalDate day = MemberForm.day(typed);
    if (day == null) {
      errors.addDate("day", retelling.say("question.error.day"));
    } else if (day.isBefore(FIRST_DAY) || day.isAfter(laws.today())) {
      errors.addDate("day", retelling.say("family.error.day"));
    } else {
      return day;
    }
    return null;
  }

  @GetMapping("/family/people")
  String people(HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          if (family.self().isEmpty()) {
            return "redirect:/family/people/new";
          }
          model.addAttribute("people", rows(family, families.retelling(locale)));
          model.addAttribute("full", family.members().size() >= Family.MOST);
          model.addAttribute("asked", family.talk().length() > 0);
          return "family/people";
        });
  }

  static List<Row> rows(Family family, Retelling retelling) {
    return family.members().stream().map(member -> row(member, family, retelling)).toList();
  }

  private static Row row(Member member, Family family, Retelling retelling) {
    boolean self = member.role() == family.household().self();
    String born = retelling.say("family.born", Format.date(member.born(), retelling.locale()));
    String role = self ? "" : retelling.role(member.role(), family) + ", ";
    return new Row(
        member.id(),
        retelling.called(member, family),
        role + born,
        self,
        !family.isPresent(member));
  }

  @GetMapping("/family/people/{id:new|\\d{1,6}}")
  String person(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Retelling retelling = families.retelling(locale);
          MemberForm form =
              family
                  .member(number(id))
                  .map(member -> MemberForm.of(member, family, retelling))
                  .orElseGet(() -> MemberForm.empty(family, retelling));
          boolean gone = !id.equals("new") && form.id() == 0;
          boolean full = form.id() == 0 && family.members().size() >= Family.MOST;
          return gone || full ? PEOPLE : personPage(form, model);
        });
  }

  private static int number(String id) {
    return id.equals("new") ? 0 : Integer.parseInt(id);
  }

  private static String personPage(MemberForm form, Model model) {
    model.addAttribute("form", form);
    return "family/person";
  }

  @PostMapping("/family/people/{id:new|\\d{1,6}}")
  String put(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model,
      Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Retelling retelling = families.retelling(locale);
          int known = family.member(number(id)).map(Member::id).orElse(0);
          boolean self = family.self().map(Member::id).map(i -> i == known).orElse(true);
          MemberForm form = MemberForm.typed(known, self, fields, family, retelling);
          FormErrors errors = new FormErrors();
          MemberForm.Read read = form.read(family, laws.today(), retelling, errors);
          if (read == null) {
            errors.refuse(model, response);
            return personPage(form, model);
          }
          if (known > 0 || family.members().size() < Family.MOST) {
            family.put(known, read.role(), read.name(), read.born());
          }
          return PEOPLE;
        });
  }

  @GetMapping("/family/people/{id}/remove")
  String askRemove(@PathVariable int id, HttpServletRequest request, Model model, Locale locale) {
    return families.with(
        request,
        locale,
        family ->
            family
                .member(id)
                .map(
                    member -> {
                      model.addAttribute("id", id);
                      model.addAttribute("who", families.retelling(locale).called(member, family));
                      return "family/remove";
                    })
                .orElse(PEOPLE));
  }

  @PostMapping("/family/people/{id}/remove")
  String remove(@PathVariable int id, HttpServletRequest request, Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          family.remove(id);
          return PEOPLE;
        });
  }

  @PostMapping("/family/again")
  String again(HttpServletRequest request) {
    families.end(request);
    return "redirect:/family";
  }

  @GetMapping("/family/ended")
  String ended() {
    return "family/ended";
  }
}
