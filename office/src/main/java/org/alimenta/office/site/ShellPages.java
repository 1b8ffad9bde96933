package org.alimenta.office.site;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that any office's site has, whatever the law it applies. */
@Controller
class ShellPages {

  @GetMapping("/")
  String start() {
    return "start";
  }

  @GetMapping("/accessibility")
  String accessibility() {
    return "accessibility";
  }

  @GetMapping("/keyboard")
  String keyboard() {
    return "keyboard";
  }

  @GetMapping("/licence")
  String licence() {
    return "licence";
  }
}
