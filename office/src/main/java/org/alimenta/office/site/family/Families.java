package org.alimenta.office.site.family;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Begun;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The households that visitors are asking for. */
@Component
class Families extends Begun<Family> {
  static final String BASE = "/family";
  static final String ENDED = "redirect:/family/ended";

  private final Laws laws;
  private final MessageSource messages;

  Families(
      Laws laws,
      MessageSource messages,
      @Value("${alimenta.family.most:1000}") int most,
      @Value("${server.servlet.session.timeout:4h}") Duration longest) {
    super("family", most, longest);
    this.laws = laws;
    this.messages = messages;
  }

  Retelling retelling(Locale locale) {
    return new Retelling(laws, messages, locale);
  }

  /** What a page does with a visitor's household; without one it leads to where that is said. */
  String with(HttpServletRequest request, Locale locale, Function<Family, String> page) {
    Optional<String> shown =
        in(
            request,
            family -> {
              family.speak(retelling(locale));
              return page.apply(family);
            });
    return shown.orElse(ENDED);
  }
}
