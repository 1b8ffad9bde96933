package org.alimenta.office.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an office sets about its desk.
 *
 * @param idle after how long without a page a session ends; at least five minutes, so that the
 *     warning two minutes before has room
 */
@ConfigurationProperties("alimenta.desk")
public record AccessProperties(@DefaultValue("30m") Duration idle) {

  private static final Duration SHORTEST = Duration.ofMinutes(5);

  public AccessProperties {
    if (idle.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException(
          "alimenta.desk.idle is " + idle + ", but a session lasts at least " + SHORTEST + ".");
    }
  }
}
