package org.alimenta.office.desk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffDesk;
import org.alimenta.office.access.StaffDesk.Refused;
import org.alimenta.office.site.Parts.FormErrors;
import org.alimenta.office.site.Parts.Option;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the staff, for administrators. */
@Controller
class StaffController {

  private static final String LIST = "/desk/staff";
  private static final String ONE = "/desk/staff/{id}";

  private final StaffDesk desk;
  private final MessageSource messages;

  StaffController(StaffDesk desk, MessageSource messages) {
    this.desk = desk;
    this.messages = messages;
  }

  @GetMapping(LIST)
  String list(Staff staff, Model model) {
    model.addAttribute("people", desk.all());
    model.addAttribute("mayChange", staff.is(Role.ADMINISTRATOR));
    return "desk/staff";
  }

  @GetMapping(LIST + "/new")
  String blank(Model model, Locale locale) {
    return form("", "", Set.of(), model, locale);
  }

  @PostMapping(LIST + "/new")
  String add(
      Staff staff,
      @RequestParam String login,
      @RequestParam String name,
      @RequestParam(required = false, defaultValue = "") Set<Role> roles,
      Model model,
      Locale locale) {
    try {
      StaffDesk.Added added = desk.add(staff, login, name, roles);
      model.addAttribute("person", desk.find(added.number()).orElseThrow());
      model.addAttribute("password", added.password());
      return "desk/staff-password";
    } catch (Refused refused) {
      model.addAttribute("errors", errors(refused, locale));
      return form(login, name, roles, model, locale);
    }
  }

  private String form(String login, String name, Set<Role> roles, Model model, Locale locale) {
    model.addAttribute("login", login);
    roles(name, roles, model, locale);
    return "desk/staff-new";
  }

  @GetMapping(ONE)
  String one(Staff staff, @PathVariable long id, Model model, Locale locale) {
    StaffDesk.Entry person = person(id);
    return one(staff, person, person.staff().name(), person.staff().roles(), model, locale);
  }

  private String one(
      Staff staff,
      StaffDesk.Entry person,
      String name,
      Set<Role> roles,
      Model model,
      Locale locale) {
    model.addAttribute("person", person);
    model.addAttribute("own", person.staff().samePerson(staff));
    model.addAttribute("mayChange", staff.is(Role.ADMINISTRATOR));
    roles(name, roles, model, locale);
    return "desk/staff-one";
  }

  @PostMapping(ONE)
  String change(
      Staff staff,
      @PathVariable long id,
      @RequestParam String name,
      @RequestParam(required = false, defaultValue = "") Set<Role> roles,
      Model model,
      RedirectAttributes after,
      Locale locale) {
    try {
      desk.change(staff, id, name, roles);
      after.addFlashAttribute("done", "staff.changed");
      return "redirect:" + LIST + "/" + id;
    } catch (Refused refused) {
      model.addAttribute("errors", errors(refused, locale));
      return one(staff, person(id), name, roles, model, locale);
    }
  }

  @PostMapping(ONE + "/password")
  String reset(Staff staff, @PathVariable long id, Model model, Locale locale) {
    try {
      String password = desk.reset(staff, id);
      model.addAttribute("person", person(id));
      model.addAttribute("password", password);
      return "desk/staff-password";
    } catch (Refused refused) {
      model.addAttribute("errors", errors(refused, locale));
      return one(staff, id, model, locale);
    }
  }

  @PostMapping(ONE + "/active")
  String setActive(
      Staff staff,
      @PathVariable long id,
      @RequestParam boolean active,
      Model model,
      RedirectAttributes after,
      Locale locale) {
    try {
      desk.setActive(staff, id, active);
      after.addFlashAttribute("done", active ? "staff.opened" : "staff.closed");
      return "redirect:" + LIST + "/" + id;
    } catch (Refused refused) {
      model.addAttribute("errors", errors(refused, locale));
      return one(staff, id, model, locale);
    }
  }

  private StaffDesk.Entry person(long id) {
    return desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private void roles(String name, Set<Role> roles, Model model, Locale locale) {
    List<Option> all =
        Arrays.stream(Role.values())
            .map(
                role ->
                    new Option(
                        role.name(),
                        messages.getMessage(role.message(), null, locale),
                        messages.getMessage(role.message() + ".hint", null, locale)))
            .toList();
    model.addAttribute("name", name);
    model.addAttribute("roles", all);
    model.addAttribute(
        "held",
        (roles.isEmpty() ? EnumSet.noneOf(Role.class) : roles).stream().map(Role::name).toList());
  }

  private FormErrors errors(Refused refused, Locale locale) {
    String words = messages.getMessage(refused.message(), null, locale);
    return refused.field().equals("roles")
        ? new FormErrors().addChoice("roles", words)
        : new FormErrors().add(refused.field(), words);
  }
}
