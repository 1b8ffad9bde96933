package org.alimenta.office.parties;

import java.util.Optional;
import org.alimenta.bank.NotAnAccountNumber;
import org.alimenta.bank.Nrb;

/** What is wrong with an account number somebody typed. */
public final class AccountNumbers {
  private static final String KIND = "account";

  private AccountNumbers() {}

  /** The first fault of what somebody typed, or nothing when it is a Polish account number. */
  public static Optional<NumberFault> fault(String typed) {
    try {
      Nrb.of(typed);
      return Optional.empty();
    } catch (NotAnAccountNumber e) {
      return Optional.of(fault(e));
    }
  }

  private static NumberFault fault(NotAnAccountNumber refused) {
    return switch (refused.fault()) {
      case EMPTY -> NumberFault.of(KIND, "length", 0);
      case FOREIGN -> NumberFault.of(KIND, "foreign");
      case CHARACTER -> NumberFault.of(KIND, "letter", refused.at());
      case LENGTH -> NumberFault.of(KIND, "length", refused.count());
      case CHECK_DIGITS -> NumberFault.of(KIND, "sum");
      case SORT_CODE -> NumberFault.of(KIND, "bank");
    };
  }
}
