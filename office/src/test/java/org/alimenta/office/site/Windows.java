package org.alimenta.office.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The windows of one Chromium, used again and again: opening one costs more than most pages.
 *
 * <p>Whoever takes a window finds it without cookies, storage or other tabs, as if it were new.
 */
final class Windows {

  private static final int KEPT = 3;

  /** Empties the stores and ends what waits; to leave for a blank page costs a new process. */
  private static final String FORGET =
      """
      localStorage.clear();
      sessionStorage.clear();
      for (let timer = setTimeout(() => {}); timer > 0; timer--) clearTimeout(timer);
      window.stop();
      """;

  private final Browser browser;
  private final Map<Boolean, Deque<Window>> idle = new HashMap<>();

  Windows(Browser browser) {
    this.browser = browser;
  }

  /**
   * @param script whether the pages may run scripts
   * @param address the only host that the pages may ask
   * @param width in CSS pixels
   */
  Window take(boolean script, String address, int width, List<Cookie> cookies) {
    Window known = idleOf(script).poll();
    Window window = known == null ? new Window(script) : known;
    window.address = address;
    window.complaints.clear();
    window.page.setViewportSize(width, 900);
    window.page.context().addCookies(cookies);
    return window;
  }

  private Deque<Window> idleOf(boolean script) {
    return idle.computeIfAbsent(script, _ -> new ArrayDeque<>());
  }

  /** One window with one tab, and what Chromium had to complain about in it since it was taken. */
  final class Window {

    private final boolean script;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private String address = "";
    private boolean forOneVisit;

    private Window(boolean script) {
      this.script = script;
      BrowserContext context =
          browser.newContext(
              new Browser.NewContextOptions()
                  .setReducedMotion(ReducedMotion.REDUCE)
                  .setJavaScriptEnabled(script));
      context.setDefaultTimeout(30_000);
      page = context.newPage();
      page.onConsoleMessage(
          message -> {
            // The browser reports the status of the page itself; of an error page that is no fault.
            boolean ownStatus =
                message.location().startsWith(page.url())
                    && message.text().startsWith("Failed to load");
            if (message.type().equals("error") && !ownStatus) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(address)) {
              complaints.add("asks another host: " + request.url());
            }
          });
    }

    Page page() {
      return page;
    }

    List<String> complaints() {
      return complaints;
    }

    /** What the visit does to this window cannot be undone, so it is closed afterwards. */
    void keepForOneVisit() {
      forOneVisit = true;
    }

    void giveBack() {
      if (forOneVisit || page.isClosed() || idleOf(script).size() >= KEPT) {
        page.context().close();
        return;
      }
      page.context().pages().stream().filter(tab -> !tab.equals(page)).forEach(Page::close);
      if (script) {
        page.evaluate(FORGET);
      }
      page.context().clearCookies();
      idleOf(script).push(this);
    }
  }
}
