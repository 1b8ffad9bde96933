package org.alimenta.office.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A clerk without a mouse; every key is counted. */
final class Keys {
  private static final int FURTHEST = 120;

  private final Page page;
  private int count;

  Keys(Page page) {
    this.page = page;
  }

  int count() {
    return count;
  }

  void press(String key) {
    page.keyboard().press(key);
    count++;
  }

  /** Goes on to a field by its name, or the end of its name, and types. */
  void into(String name, String text) {
    to(name);
    page.keyboard().type(text);
    count += text.length();
  }

  void to(String name) {
    for (int steps = 0; steps < FURTHEST && !isAt(name); steps++) {
      press("Tab");
    }
    assertThat(isAt(name)).as("the keyboard reaches %s", name).isTrue();
  }

  private boolean isAt(String name) {
    Object id = page.evaluate("document.activeElement.id");
    return name.startsWith(".") ? id.toString().endsWith(name) : id.equals(name);
  }

  /** Enter in a field saves and goes on. */
  void send() {
    String before = page.url();
    arriving(page, () -> press("Enter"));
    assertThat(page.locator(".govuk-error-summary").allTextContents())
        .as("after %s", before)
        .isEmpty();
  }

  /** Does something that opens a page, perhaps at the same address, and waits until it is there. */
  @SuppressWarnings("deprecation") // the ways that replace it cannot tell an address from itself
  static void arriving(Page page, Runnable act) {
    page.waitForNavigation(act);
  }
}
