package org.alimenta.office.desk;

import org.alimenta.office.access.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The first page of the desk and what belongs to its frame. */
@Controller
class DeskController {

  private final DeskNavigation navigation;

  DeskController(DeskNavigation navigation) {
    this.navigation = navigation;
  }

  @GetMapping("/desk")
  String home(Staff staff, Model model) {
    model.addAttribute(
        "places",
        navigation.of(staff, "/desk").stream().filter(place -> !place.current()).toList());
    return "desk/home";
  }

  @GetMapping("/desk/keyboard")
  String keyboard() {
    return "desk/keyboard";
  }

  /** Opens nothing: the session lasts because it was asked for. */
  @PostMapping("/desk/session")
  @ResponseBody
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void stay() {}
}
