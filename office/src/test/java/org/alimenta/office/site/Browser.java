package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alimenta.office.access.DemoStaff;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One Chromium for all tests, and what every page of the product must pass in it.
 *
 * <p>Use: {@code @ExtendWith(Browser.class)}, a test parameter {@code Browser}, then {@code
 * browser.checks(address, path)} for everything at once, or {@link #open} for a page to act on.
 */
public final class Browser implements ParameterResolver {

  /**
   * How a page is looked at.
   *
   * @param width of the window in CSS pixels
   * @param contrast as in {@link Display}
   * @param size percent of the usual size of text
   */
  public record Look(int width, String language, String contrast, int size) {

    /**
     * Two looks in which every width, language and contrast occurs once. Every second address takes
     * the languages the other way round, so that over the pages each language meets each width and
     * contrast, at half the cost of {@link #pairs}; what all pages share is looked at in those.
     */
    static List<Look> of(String path) {
      boolean swapped = path.length() % 2 == 1;
      return List.of(
          new Look(360, swapped ? "en" : "pl", "normal", 100),
          new Look(1280, swapped ? "pl" : "en", "high", 100));
    }

    /** Four looks in which every pair of width, language and contrast occurs once. */
    public static List<Look> pairs() {
      return List.of(
          new Look(360, "pl", "normal", 100),
          new Look(360, "en", "high", 100),
          new Look(1280, "pl", "high", 100),
          new Look(1280, "en", "normal", 100));
    }

    @Override
    public String toString() {
      return width + "-" + language + "-" + contrast + (size == 100 ? "" : "-" + size);
    }
  }

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Optional<Running> running;

  /** Made by JUnit; tests get the one that is running. */
  public Browser() {
    this(Optional.empty());
  }

  private Browser(Optional<Running> running) {
    this.running = running;
  }

  /**
   * Opens the page in each of the looks, checks it, and checks that it reflows and stands without
   * scripts.
   *
   * <p>With {@code -Dscreenshots=true} it also keeps a picture of each.
   *
   * @param status what the server must answer: a broken page would otherwise pass as a fine error
   *     page
   */
  public void checks(String address, String path, int status, List<Look> looks) {
    checks(Optional.empty(), address, path, status, looks);
  }

  /** The same for a page of the desk, as a demo person sees it. */
  public void checksAs(String login, String address, String path) {
    checks(Optional.of(login), address, path, 200, Look.of(path));
  }

  private void checks(
      Optional<String> login, String address, String path, int status, List<Look> looks) {
    for (Look look : looks) {
      try (Visit visit = open(login, address, path, look, true)) {
        assertThat(visit.status).as("status of %s", path).isEqualTo(status);
        visit.isSound();
        if (Boolean.getBoolean("screenshots")) {
          visit.screenshot(name(path) + "-" + look);
        }
      }
    }
    for (Look narrow :
        List.of(new Look(320, "pl", "normal", 100), new Look(640, "en", "normal", 200))) {
      try (Visit visit = open(login, address, path, narrow, true)) {
        visit.fits();
      }
    }
    try (Visit visit = open(login, address, path, looks.getFirst(), false)) {
      visit.isSound();
    }
  }

  /** {@link #checks(String, String, int, List)} in two looks, of a page that is there. */
  public void checks(String address, String path) {
    checks(address, path, 200, Look.of(path));
  }

  public Visit open(String address, String path, Look look) {
    return open(Optional.empty(), address, path, look, true);
  }

  /**
   * A page of the desk as a demo person sees it ({@code DemoStaff}: {@code clerk}, {@code
   * approver}...). All visits of one person share a session; whoever ends it asks for {@link
   * #signIn} first.
   */
  public Visit openAs(String login, String address, String path, Look look) {
    return open(Optional.of(login), address, path, look, true);
  }

  /** {@link #openAs} for people whose browser runs no scripts. */
  public Visit openAsWithoutScript(String login, String address, String path, Look look) {
    return open(Optional.of(login), address, path, look, false);
  }

  /** Signs a demo person in through the form, in a session of its own; shows the desk. */
  public Visit signIn(String login, String address, Look look) {
    Visit visit = open(Optional.empty(), address, "/desk/sign-in", look, true);
    visit.page.fill("#login", login);
    visit.page.fill("#password", DemoStaff.PASSWORD);
    visit.page.locator("form[action='/desk/sign-in'] button").click();
    assertThat(visit.page.url()).as("%s is signed in", login).isEqualTo(address + "/desk");
    return visit;
  }

  /** The page as people see it whose browser runs no scripts. */
  public Visit openWithoutScript(String address, String path, Look look) {
    return open(Optional.empty(), address, path, look, false);
  }

  private Visit open(
      Optional<String> login, String address, String path, Look look, boolean script) {
    // Asked for first: signing in takes a window of its own.
    List<Cookie> session = login.map(person -> session(person, address)).orElse(List.of());
    Windows.Window window =
        running.orElseThrow().windows.take(script, address, look.width, cookies(look, address));
    window.page().context().addCookies(session);
    Visit visit = new Visit(window, look, script);
    if (path.contains("#")) {
      // Else a window that shows the page already would only scroll.
      visit.page.navigate("about:blank");
    }
    visit.status = Objects.requireNonNull(visit.page.navigate(address + path)).status();
    return visit;
  }

  private static List<Cookie> cookies(Look look, String address) {
    Display display = new Display(look.contrast, look.size, "usual");
    return List.of(
        new Cookie(Display.COOKIE, display.write()).setUrl(address),
        new Cookie(Languages.COOKIE, look.language).setUrl(address));
  }

  private List<Cookie> session(String login, String address) {
    return running
        .orElseThrow()
        .sessions
        .computeIfAbsent(
            login + " at " + address,
            _ -> {
              try (Visit visit = signIn(login, address, Look.pairs().getFirst())) {
                return visit.page.context().cookies().stream()
                    .filter(cookie -> cookie.name.contains("SESSION"))
                    .toList();
              }
            });
  }

  /** A page that is open; closing it forgets its cookies and what the page stored. */
  public static final class Visit implements AutoCloseable {

    private final Windows.Window window;
    private final Page page;
    private final Look look;
    private final boolean script;
    private int status;

    private Visit(Windows.Window window, Look look, boolean script) {
      this.window = window;
      this.page = window.page();
      this.look = look;
      this.script = script;
    }

    public Page page() {
      return page;
    }

    /** Everything that holds of any page in any look. */
    public void isSound() {
      String where = page.url() + " " + look + (script ? "" : " without script");
      if (script) {
        assertThat(violations(axe())).as("axe, %s", where).isEmpty();
      }
      assertThat(page.locator("h1").count()).as("one h1, %s", where).isEqualTo(1);
      assertThat(page.locator("html").getAttribute("lang"))
          .as("language, %s", where)
          .isEqualTo(look.language);
      assertThat(page.title()).as("title, %s", where).endsWith(" – Alimenta");
      assertThat(page.content())
          .as("a word without translation, %s", where)
          .doesNotContainPattern("\\?\\?[a-zA-Z.]+_");
      assertThat(window.complaints()).as("complaints of the browser, %s", where).isEmpty();
      fits();
    }

    /** In high contrast also 7 to 1, looked at in the same pass: a pass is what costs time. */
    private AxeBuilder axe() {
      AxeRunOnlyOptions standards = new AxeRunOnlyOptions();
      standards.setType("tag");
      standards.setValues(STANDARDS);
      AxeRunOptions options = new AxeRunOptions();
      options.setRunOnly(standards);
      options.setResultTypes(List.of("violations"));
      if (look.contrast.equals("high")) {
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        options.setRules(Map.of("color-contrast-enhanced", on));
      }
      return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    /** Nothing sticks out to the side, so nobody has to scroll two ways. */
    public void fits() {
      if (script) {
        int content = (int) page.evaluate("document.documentElement.scrollWidth");
        assertThat(content)
            .as("width of the content, %s %s", page.url(), look)
            .isLessThanOrEqualTo(look.width);
      }
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public void screenshot(String name) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Lets the page's time stand, for the test to move; such a window serves no other visit. */
    public void stopClock() {
      window.keepForOneVisit();
      page.clock().install();
    }

    @Override
    public void close() {
      window.giveBack();
    }

    private static List<String> violations(AxeBuilder axe) {
      return axe.setLegacyMode(true).analyze().getViolations().stream()
          .map(Visit::inWords)
          .toList();
    }

    private static String inWords(Rule rule) {
      return rule.getId()
          + ": "
          + rule.getHelp()
          + rule.getNodes().stream()
              .map(node -> "\n    " + node.getHtml() + "\n      " + node.getFailureSummary())
              .toList();
    }
  }

  private static String name(String path) {
    String name = path.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
    return name.isEmpty() ? "start" : name;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Browser.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    // Kept at the root, so that Chromium starts once for all test classes and ends with the last.
    Running shared =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browser.class))
            .computeIfAbsent(Running.class, key -> new Running(), Running.class);
    return new Browser(Optional.of(shared));
  }

  private static final class Running implements AutoCloseable {

    private final Map<String, List<Cookie>> sessions = new ConcurrentHashMap<>();

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
    private final Windows windows = new Windows(browser);

    @Override
    public void close() {
      playwright.close();
    }

    private static Path chromium() {
      return Stream.concat(
              Optional.ofNullable(System.getenv("CHROMIUM")).stream(),
              // The first draws no windows at all and needs half the time.
              Stream.of(
                  "/usr/bin/chromium-headless-shell",
                  "/usr/bin/chromium",
                  "/usr/bin/chromium-browser",
                  "/usr/bin/google-chrome"))
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalStateException(
                      "No Chromium found. Install it (apt-get install chromium) or name it in the variable CHROMIUM."));
    }
  }
}
