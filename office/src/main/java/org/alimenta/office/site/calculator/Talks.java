package org.alimenta.office.site.calculator;

import java.time.Duration;
import org.alimenta.office.site.questions.Begun;
import org.alimenta.office.site.questions.Talk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The conversations with the calculator that are going on. */
@Component
class Talks extends Begun<Talk> {

  Talks(
      @Value("${alimenta.calculator.most:2000}") int most,
      @Value("${server.servlet.session.timeout:4h}") Duration longest) {
    super("calculator", most, longest);
  }
}
