package org.alimenta.office.payments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The wish to pay once more to an account number from which the bank sent a payment back.
 *
 * @param askedBy the number of the member of staff who asks
 * @param decidedBy who agreed or not, or null while nobody has
 * @param agreed null while nobody has decided
 */
public record Retry(
    long id,
    String reason,
    long askedBy,
    Instant askedAt,
    @Nullable Long decidedBy,
    @Nullable Boolean agreed) {

  public boolean isOpen() {
    return agreed == null;
  }

  public boolean isAgreed() {
    return Boolean.TRUE.equals(agreed);
  }
}
