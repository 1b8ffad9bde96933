package org.alimenta.office.payments;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alimenta.bank.BankProfile;
import org.alimenta.bank.CannotBeWritten;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.PaymentOrder;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a payment can be made, and how the bank will read it. */
@Component
class PaymentCheck {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

  private final BankProfile profile;
  private final Nrb own;

  PaymentCheck(OfficeBank bank) {
    this.profile = bank.profile();
    this.own = bank.nrb();
  }

  Checked of(DuePayment payment, @Nullable Party payee) {
    if (payee == null) {
      return Checked.parked(payment, ParkedReason.NO_PAYEE);
    }
    if (payment.suspended()) {
      return Checked.parked(payment, ParkedReason.SUSPENDED);
    }
    Nrb account = payee.account();
    if (account == null) {
      return Checked.parked(payment, ParkedReason.NO_ACCOUNT);
    }
    if (account.digits().equals(payment.returnedFrom())) {
      return Checked.parked(payment, ParkedReason.RETURNED_BEFORE);
    }
    return printable(payment, payee, account);
  }

  private Checked printable(DuePayment payment, Party payee, Nrb account) {
    try {
      return account.equals(own)
          ? Checked.parked(payment, ParkedReason.OWN_ACCOUNT)
          : Checked.ready(payment, profile.printable(order(payment, payee, account)));
    } catch (CannotBeWritten refused) {
      return Checked.unprintable(payment, refused.field().name(), refused.character());
    }
  }

  private static PaymentOrder order(DuePayment payment, Party payee, Nrb account) {
    return new PaymentOrder(
        payment.reference(),
        payment.grosze(),
        account,
        payee.name(),
        address(payee.contact()),
        "Świadczenie, wypłata "
            + MONTH.format(payment.dueDay())
            + ", sprawa "
            + payment.caseNumber()
            + ", "
            + payment.reference());
  }

  /** A secret address is not told to the bank: the account number is enough to pay. */
  private static List<String> address(Contact contact) {
    Address residence = contact.residence();
    if (contact.addressIsSecret() || residence.isEmpty()) {
      return List.of();
    }
    String house =
        residence.flat().isEmpty()
            ? residence.house()
            : residence.house() + " m. " + residence.flat();
    List<String> lines = new ArrayList<>();
    Stream.of(residence.street() + " " + house, residence.postcode() + " " + residence.town())
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(lines::add);
    return lines;
  }
}
