package org.alimenta.office.site.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.questions.Talk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TalksTest {

  @Autowired private Laws laws;
  @Autowired private Clock clock;

  @Test
  void never_more_conversations_are_kept_than_allowed_and_the_longest_rested_goes_first() {
    Talks talks = new Talks(3, Duration.ofHours(1));
    List<MockHttpServletRequest> visitors = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      visitors.add(visitor(talks));
    }
    assertThat(talks.of(visitors.getFirst())).isPresent();
    visitors.add(visitor(talks));

    assertThat(visitors.stream().map(visitor -> talks.of(visitor).isPresent()))
        .containsExactly(true, false, true, true);
  }

  @Test
  void a_conversation_that_rested_too_long_is_forgotten() {
    Talks talks = new Talks(3, Duration.ZERO);
    MockHttpServletRequest visitor = visitor(talks);

    assertThat(talks.of(visitor)).isEmpty();
  }

  @Test
  void the_end_of_a_conversation_leaves_a_sign_in_alone() {
    Talks talks = new Talks(3, Duration.ofHours(1));
    MockHttpServletRequest visitor = visitor(talks);
    visitor.getSession().setAttribute("signed in", "yes");
    talks.end(visitor);

    assertThat(visitor.getSession().getAttribute("signed in")).isEqualTo("yes");
  }

  @Test
  void a_conversation_ends_with_its_session() {
    Talks talks = new Talks(3, Duration.ofHours(1));
    MockHttpServletRequest visitor = visitor(talks);
    talks.end(visitor);

    assertThat(talks.of(visitor)).isEmpty();
  }

  private MockHttpServletRequest visitor(Talks talks) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    talks.begin(request, Talk.begin(laws.benefits().subList(0, 1), "Ania", LocalDate.now(clock)));
    return request;
  }
}
