package org.alimenta.office.accounts;

import org.alimenta.ledger.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Seals the ledger every ten minutes when something was posted. Two instances may both try: the
 * second finds nothing new.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Sealing {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

  private final Ledger ledger;

  Sealing(Ledger ledger) {
    this.ledger = ledger;
  }

  @Scheduled(
      initialDelayString = "${alimenta.ledger.seal-every:PT10M}",
      fixedDelayString = "${alimenta.ledger.seal-every:PT10M}")
  void seal() {
    try {
      ledger.seal("office");
    } catch (DataAccessException | TransactionException e) {
      LOG.warn("The ledger could not be sealed now; the next try is due soon.", e);
    }
  }
}
