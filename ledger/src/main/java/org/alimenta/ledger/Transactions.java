package org.alimenta.ledger;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Work that gives something, inside the caller's transaction or one of its own. */
final class Transactions {
  private Transactions() {}

  static <T> T in(TransactionTemplate transaction, Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }
}
