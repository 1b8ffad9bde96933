package org.alimenta.office.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/**
 * How somebody likes to read: contrast, size of text, spacing.
 *
 * <p>Kept in one small cookie, because it must hold before anybody signs in and without JavaScript.
 *
 * @param contrast {@code auto} follows the device, {@code high} and {@code normal} were chosen
 * @param size percent of the usual size of text
 * @param spacing {@code usual} or {@code wide}
 */
public record Display(String contrast, int size, String spacing) {

  static final String COOKIE = "display";
  static final Display USUAL = new Display("auto", 100, "usual");

  private static final List<String> CONTRASTS = List.of("auto", "high", "normal");
  private static final List<Integer> SIZES = List.of(100, 125, 150, 200);
  private static final List<String> SPACINGS = List.of("usual", "wide");

  /** The sizes on offer, for the toolbar. */
  public List<Integer> sizes() {
    return SIZES;
  }

  public boolean isHighContrast() {
    return contrast.equals("high");
  }

  public boolean isWide() {
    return spacing.equals("wide");
  }

  static Display of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null ? USUAL : read(cookie.getValue());
  }

  /** A cookie can hold anything; each part that is not on offer falls back to the usual one. */
  static Display read(String text) {
    Display display = USUAL;
    for (String part : text.split("\\.", 4)) {
      display = display.with(part);
    }
    return display;
  }

  String write() {
    return contrast + "." + size + "." + spacing;
  }

  /**
   * This display with one thing changed, named by its own word: {@code high}, {@code 150}, {@code
   * wide}.
   */
  Display with(String word) {
    if (CONTRASTS.contains(word)) {
      return new Display(word, size, spacing);
    }
    if (SPACINGS.contains(word)) {
      return new Display(contrast, size, word);
    }
    Optional<Integer> asked =
        SIZES.stream().filter(offered -> offered.toString().equals(word)).findFirst();
    return asked.map(chosen -> new Display(contrast, chosen, spacing)).orElse(this);
  }
}
