package org.alimenta.office.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class IntakeTest {
  private static final Look DESK = new Look(1280, "pl", "normal", 100);

  private static final WaitForSelectorOptions ATTACHED =
      new WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

  /** What a typical family answers to what the rules ask for, by the ends of the fields' names. */
  private static final Map<String, String> ANSWERS =
      Map.of(
          "citizenship", "obywatelstwo p",
          "lives-in-poland", "tak",
          "raised-by-both-parents", "nie",
          "enforceable", "tak",
          "receives-maintenance-fund", "nie",
          "care-benefit-is-due", "nie",
          "under-guardian", "nie",
          "shared-by", "1");

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @Test
  void a_family_with_its_title_is_typed_in_by_keyboard_alone(Browser browser) {
    try (Visit visit = browser.openAs("clerk", address(), "/desk/intake", DESK)) {
      Page page = visit.page();
      Keys keys = new Keys(page);
      long began = System.nanoTime();
      keys.press("Enter");
      page.waitForSelector("#sheet");
      people(keys);
      keys.send();
      answerWhatIsAsked(page, keys);
      title(keys);
      keys.send();
      System.out.printf(
          "a family with its title: %d keystrokes, %.1f s of the machine%n",
          keys.count(), (System.nanoTime() - began) / 1e9);
      assertThat(keys.count()).isLessThan(500);
    }
  }

  private static void people(Keys keys) {
    keys.into("f.0.period", "trw");
    keys.into("p.1.pesel", "85031512344");
    keys.into("p.1.given", "Anna");
    keys.into("p.1.surname", "Próbna");
    keys.to("p.1.applies");
    keys.press("Space");
    keys.into("p.2.pesel", "12230412340");
    keys.into("p.2.given", "Zofia");
    keys.into("p.2.surname", "Próbna");
    keys.to("s.2");
    keys.press("Space");
    keys.into("p.3.given", "Jan");
    keys.into("p.3.surname", "Próbny");
    keys.into("f.3.born", "01021980");
  }

  private static void title(Keys keys) {
    keys.into(".1.kin", "rodzic w");
    keys.into(".3.kin", "rodzic z");
    keys.into(".kind", "wyrok");
    keys.into(".obliges", "rodzic");
    keys.into(".monthly", "900");
    keys.into(".from", "01012020");
    keys.into(".runs", "komornik");
    keys.into(".certified", "01102024");
    keys.into(".owed", "1800");
  }

  private static void answerWhatIsAsked(Page page, Keys keys) {
    for (int turn = 0; turn < 4 && page.url().contains("?asked"); turn++) {
      for (String name : wanted(page)) {
        String fact = name.substring(name.lastIndexOf('.') + 1);
        keys.into(name, ANSWERS.getOrDefault(fact, "-"));
      }
      keys.send();
    }
  }

  private static List<String> wanted(Page page) {
    return page.locator(".a-entry--asked :is(input, select)").all().stream()
        .map(field -> field.getAttribute("id"))
        .toList();
  }

  @Test
  void what_is_left_is_saved_and_the_missing_list_follows_without_a_new_page(Browser browser) {
    try (Visit visit = browser.openAs("clerk", address(), "/desk/intake", DESK)) {
      Page page = visit.page();
      String draft = begun(page, "");
      page.fill("[id='p.2.pesel']", "12230412364");
      page.fill("[id='p.2.given']", "Ola");
      page.fill("[id='p.2.surname']", "Sama");
      saved(page, () -> page.locator("[id='s.2']").check());

      assertThat(page.inputValue("[id='f.2.born']")).isEqualTo("04.03.2012");
      // The rules ask for the first thing that they need, with the article that needs it.
      assertThat(page.locator("#missing").textContent()).contains("okres").contains("art. ");
      page.navigate(address() + draft + "people");
      assertThat(page.inputValue("[id='p.2.surname']")).isEqualTo("Sama");
    }
  }

  @Test
  void wrong_numbers_are_told_beside_their_fields_and_stay_typed(Browser browser) {
    try (Visit visit = browser.openAsWithoutScript("clerk", address(), "/desk/intake", DESK)) {
      Page page = visit.page();
      begun(page, "");
      page.fill("[id='p.1.pesel']", "85031512345");
      page.fill("[id='p.1.given']", "Anna");
      page.fill("[id='p.1.surname']", "Mylna");
      page.fill("[id='f.2.born']", "31.02.2012");
      page.fill("[id='p.2.given']", "Ela");
      page.locator(".a-buttons [data-key=next]").click();

      assertThat(page.title()).startsWith("Błąd: ");
      assertThat(page.locator("[id='p.1.pesel-error']").textContent()).contains("ostatnia to 4");
      assertThat(page.locator("[id='f.2.born-error']").textContent()).contains("wpisz datę");
      assertThat(page.inputValue("[id='p.1.pesel']")).isEqualTo("85031512345");
      assertThat(page.inputValue("[id='f.2.born']")).isEqualTo("31.02.2012");
    }
  }

  @Test
  void the_second_of_two_clerks_sees_what_the_first_wrote_and_keeps_what_they_typed(
      Browser browser) {
    try (Visit first = browser.openAsWithoutScript("clerk", address(), "/desk/intake", DESK);
        Visit second = browser.openAsWithoutScript("clerk2", address(), "/desk", DESK)) {
      String draft = begun(first.page(), "");
      first.page().fill("[id='p.1.given']", "Basia");
      first.page().fill("[id='p.1.surname']", "Wspólna");
      first.page().locator(".a-buttons button[value=save]").click();
      first.page().waitForURL(url -> url.contains("?saved"));
      second.page().navigate(address() + draft + "people");
      second.page().fill("[id='p.2.given']", "Tomek");
      second.page().fill("[id='f.2.born']", "05.06.2013");

      first.page().fill("[id='f.1.born']", "01.02.1986");
      Keys.arriving(
          first.page(), () -> first.page().locator(".a-buttons button[value=save]").click());
      Keys.arriving(
          second.page(), () -> second.page().locator(".a-buttons button[value=save]").click());

      assertThat(second.page().locator(".a-meanwhile").textContent())
          .contains("Barbara Mazurek")
          .contains("01.02.1986");
      assertThat(second.page().inputValue("[id='f.1.born']")).isEqualTo("01.02.1986");
      assertThat(second.page().inputValue("[id='f.2.born']")).isEqualTo("05.06.2013");
      Keys.arriving(
          second.page(), () -> second.page().locator(".a-buttons button[value=save]").click());
      assertThat(second.page().url()).contains("?saved");
      assertThat(second.page().inputValue("[id='f.1.born']")).isEqualTo("01.02.1986");
      assertThat(second.page().inputValue("[id='p.2.given']")).isEqualTo("Tomek");
    }
  }

  @Test
  void somebody_spelt_otherwise_is_offered_and_the_clerk_chooses(Browser browser) {
    try (Visit visit = browser.openAsWithoutScript("clerk", address(), "/desk/intake", DESK)) {
      Page page = visit.page();
      begun(page, "");
      type(page, "Katarzyna", "Wiśniewska", "07.08.1984");
      page.navigate(address() + "/desk/intake");
      String draft = begun(page, "");
      type(page, "Katarzyna", "Wisniewska", "07.08.1984");

      assertThat(page.locator(".a-choices").textContent()).contains("Katarzyna Wiśniewska");
      page.locator(".a-choices input[type=radio]").first().check();
      page.locator(".a-buttons button[value=save]").click();
      page.navigate(address() + draft + "people");
      assertThat(
              database
                  .sql("select count(*) from party where names = 'katarzyna wisniewska'")
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
    }
  }

  private static void type(Page page, String given, String surname, String born) {
    page.fill("[id='p.1.given']", given);
    page.fill("[id='p.1.surname']", surname);
    page.fill("[id='f.1.born']", born);
    page.locator(".a-buttons button[value=save]").click();
  }

  private static void saved(Page page, Runnable act) {
    page.waitForResponse(answer -> answer.request().headers().containsKey("x-autosave"), act);
    page.waitForSelector("#missing data[data-name]", ATTACHED);
  }

  private String begun(Page page, String who) {
    page.fill("#who", who);
    page.locator("#begin [data-key=next]").click();
    page.waitForSelector("#sheet");
    String path = page.url().substring(address().length());
    assertThat(path).matches("/desk/intake/\\d+/people.*");
    return path.replaceAll("people.*", "");
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
