package org.alimenta.office.site;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that any office's site has, whatever the law it applies. */
@Controller
class ShellPages {

  @GetMapping("/")
  String start() {
    return "start";
  }

  @GetMapping("/accessibility")
  String accessibility(Model model) {
    return prose("accessibility", model);
  }

  @GetMapping("/keyboard")
  String keyboard(Model model) {
    return prose("keyboard", model);
  }

  @GetMapping("/licence")
  String licence(Model model) {
    return prose("licence", model);
  }

  private static String prose(String text, Model model) {
    model.addAttribute("text", text);
    return "prose";
  }
}
