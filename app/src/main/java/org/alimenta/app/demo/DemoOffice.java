package org.alimenta.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills an empty office with two seasons of invented families. The office is open meanwhile; who
 * looks sees it fill.
 */
public class DemoOffice {

  private static final Logger LOG = LoggerFactory.getLogger(DemoOffice.class);
  private static final long SEED = 20_081_001;

  /** Of a thousand families so many leave out a fact. */
  private static final int FORGETFUL = 90;

  private final Desk desk;
  private final DemoPayments payments;
  private final Laws laws;
  private final DemoClock clock;
  private final JdbcClient db;
  private final int families;
  private final CountDownLatch filled = new CountDownLatch(1);
  private volatile @Nullable Exception broken;

  DemoOffice(
      Desk desk,
      DemoPayments payments,
      Laws laws,
      Clock clock,
      JdbcClient db,
      @Value("${alimenta.demo.families:320}") int families) {
    this.desk = desk;
    this.payments = payments;
    this.laws = laws;
    this.clock = (DemoClock) clock;
    this.db = db;
    this.families = families;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fill() {
    if (families > 0 && isEmpty()) {
      Thread.ofPlatform().name("demo-office").daemon().start(this::live);
    } else {
      filled.countDown();
    }
  }

  /**
   * Waits until the last family is in.
   *
   * @throws IllegalStateException when that takes longer, or when something went wrong
   */
  void waitUntilFilled(Duration longest) throws InterruptedException {
    if (!filled.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("The demo office was not filled within " + longest);
    }
    if (broken != null) {
      throw new IllegalStateException("The demo office was not filled to the end", broken);
    }
  }

  private boolean isEmpty() {
    return db.sql("select not exists (select from benefit_case)").query(Boolean.class).single();
  }

  private void live() {
    try {
      Season season = new Season();
      plan(season);
      season.live(clock, clock.day());
      LOG.warn("The demo office is filled.");
    } catch (Exception e) {
      broken = e;
      LOG.error("The demo office could not be filled to the end.", e);
    } finally {
      filled.countDown();
    }
  }

  /** A third of the families came a year ago and have been paid since; the others come now. */
  private void plan(Season season) {
    Lawbook law = laws.law("poland").book();
    CaseMaker maker = CaseMaker.find("poland", Desk.FUND).orElseThrow();
    SplittableRandom random = new SplittableRandom(SEED);
    Names names = new Names(random);
    LocalDate today = clock.day();
    for (YearMonth around : List.of(YearMonth.from(today).minusYears(1), YearMonth.from(today))) {
      boolean past = around.isBefore(YearMonth.from(today));
      int wanted = past ? families / 3 : families - families / 3;
      while (wanted > 0) {
        MadeUpFamily family =
            MadeUpFamily.make(law, maker, random, names, around, names.happens(FORGETFUL));
        if (!family.filed().isAfter(past ? today.minusMonths(8) : today)) {
          new FamilyStory(desk, names, season, family).begin();
          wanted--;
        }
      }
    }
    payments.plan(season, today);
  }
}
