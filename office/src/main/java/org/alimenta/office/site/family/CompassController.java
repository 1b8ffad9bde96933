package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How further income, a birth, a birthday or another answer changes all benefits together. */
@Controller
class CompassController {
  private final Families families;
  private final LawStamp stamp;

  CompassController(Families families, LawStamp stamp) {
    this.families = families;
    this.stamp = stamp;
  }

  @GetMapping("/family/compass")
  String compass(
      @RequestParam(defaultValue = "") String of,
      HttpServletRequest request,
      Model model,
      Locale locale) {
    return families.with(
        request,
        locale,
        family -> {
          Retelling retelling = families.retelling(locale);
          return new CompassPages(family, retelling)
              .page(of, stamp.of(family, retelling))
              .map(
                  page -> {
                    model.addAttribute("page", page);
                    return "family/compass";
                  })
              .orElse("redirect:/family/result");
        });
  }
}
