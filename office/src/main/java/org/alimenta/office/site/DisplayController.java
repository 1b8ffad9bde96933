package org.alimenta.office.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers the choice made in the display toolbar and goes back to the page. */
@Controller
class DisplayController {

  @PostMapping("/display")
  ResponseEntity<Void> choose(
      @RequestParam String set,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request) {
    Display display = Display.of(request).with(set);
    // The fragment opens the toolbar again (a browser opens the details around its target), so that
    // a
    // reader who wants two steps larger does not have to look for the button twice.
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(
            HttpHeaders.SET_COOKIE,
            Languages.preference(Display.COOKIE, display.write(), request.isSecure()).toString())
        .header(HttpHeaders.LOCATION, LocalPath.of(back) + "#display")
        .build();
  }
}
