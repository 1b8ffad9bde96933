package org.alimenta.office.desk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
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

  @LocalServerPort private int port;
  @Autowired private JdbcClient database;

  @Test
  void every_section_is_sound_in_each_look(Browser browser) {
    String draft;
    try (Visit visit = browser.openAs("clerk", address(), "/desk/intake", DESK)) {
      draft = begun(visit.page(), "");
      visit.page().fill("[id='p.1.given']", "Anna");
      visit.page().fill("[id='p.1.surname']", "Próbna");
      visit.page().locator("[id='s.1']").check();
      visit.page().locator("[data-key=next]").click();
    }
    for (String path :
        List.of("/desk/intake", draft + "people", draft + "more", draft + "entitled", draft + "papers", draft + "check")) {
      browser.checksAs("clerk", address(), path);
    }
  }

  private String begun(Page page, String who) {
    page.fill("#who", who);
    page.locator("[data-key=next]").click();
    page.waitForSelector("#sheet");
    String path = page.url().substring(address().length());
    assertThat(path).matches("/desk/intake/\\d+/people.*");
    return path.replaceAll("people.*", "");
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
