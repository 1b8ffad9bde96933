package org.alimenta.app.demo;

import java.time.LocalDate;

/** The monthly runs of the demo office and what its bank answers. */

class DemoPayments {

  void plan(Season season, LocalDate today) {}
}
