package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.alimenta.bank.Nrb;
import org.alimenta.office.parties.AccountNumbers;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.IdentityPaper;
import org.alimenta.office.parties.NumberFault;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;

/** Who a person is, as it was typed: read into a party, number by number. */
final class PersonForm {
  private final Posted posted;
  private final int number;
  private final Function<NumberFault, String> words;
  private final FormErrors errors = new FormErrors();

  PersonForm(Posted posted, int number, Function<NumberFault, String> words) {
    this.posted = posted;
    this.number = number;
    this.words = words;
  }

  FormErrors errors() {
    return errors;
  }

  boolean isNamed() {
    return !text("surname").isEmpty();
  }

  Optional<Pesel> pesel() {
    String typed = text("pesel");
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<NumberFault> fault = Pesel.fault(typed);
    fault.ifPresent(found -> errors.add(name("pesel"), words.apply(found)));
    return fault.isEmpty() ? Optional.of(Pesel.of(typed)) : Optional.empty();
  }

  /**
   * The party that results.
   *
   * @param known what the register holds, if it knows the person
   * @param keep whether an empty field leaves what is known as it is, because it was never shown
   */
  Party party(@Nullable Party known, boolean keep) {
    Party before =
        known != null
            ? known
            : Party.person(or(text("given"), "?"), or(text("surname"), "?"), Identity.UNKNOWN);
    return new Party(
        Party.Kind.PERSON,
        or(text("given"), before.givenNames()),
        or(text("surname"), before.surname()),
        identity(before.identity(), keep),
        contact(before.contact(), keep),
        account(before.account(), keep));
  }

  private Identity identity(Identity before, boolean keep) {
    Pesel pesel = pesel().orElse(keep || !errors.isEmpty() ? before.pesel() : null);
    LocalDate typed = Entry.day(posted.text("f." + number + ".born")).orElse(null);
    LocalDate born = typed != null ? typed : pesel != null ? pesel.born() : before.born();
    return new Identity(
        pesel,
        paper(keep ? before.paper() : null),
        born,
        pesel != null ? pesel.sex() : before.sex(),
        before.nip(),
        before.regon());
  }

  private @Nullable IdentityPaper paper(@Nullable IdentityPaper otherwise) {
    String typed = text("number");
    if (typed.isEmpty()) {
      return otherwise;
    }
    IdentityPaper.Kind kind =
        text("kind").isEmpty()
            ? IdentityPaper.Kind.OTHER
            : IdentityPaper.Kind.valueOf(text("kind"));
    Optional<NumberFault> fault = IdentityPaper.fault(kind, text("country"), typed);
    if (fault.isPresent()) {
      String place = fault.get().key().endsWith(".country") ? "country" : "number";
      errors.add(name(place), words.apply(fault.get()));
      return otherwise;
    }
    return new IdentityPaper(kind, text("country"), typed);
  }

  private Contact contact(Contact before, boolean keep) {
    Address was = before.residence();
    return new Contact(
        new Address(
            part("street", was.street(), keep),
            part("house", was.house(), keep),
            part("flat", was.flat(), keep),
            part("postcode", was.postcode(), keep),
            part("town", was.town(), keep),
            was.country()),
        before.correspondence(),
        part("phone", before.phone(), keep),
        part("email", before.email(), keep),
        has("secretm") && !keep
            ? posted.isTicked(name("secret"))
            : before.addressIsSecret() || posted.isTicked(name("secret")));
  }

  private @Nullable Nrb account(@Nullable Nrb before, boolean keep) {
    String typed = text("account");
    if (typed.isEmpty()) {
      return keep || !has("account") ? before : null;
    }
    Optional<NumberFault> fault = AccountNumbers.fault(typed);
    fault.ifPresent(found -> errors.add(name("account"), words.apply(found)));
    return fault.isEmpty() ? Nrb.of(typed) : before;
  }

  private String part(String part, String before, boolean keep) {
    return !has(part) || keep && text(part).isEmpty() ? before : text(part);
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }

  private boolean has(String part) {
    return posted.has(name(part));
  }

  private String text(String part) {
    return posted.text(name(part));
  }

  private String name(String part) {
    return "p." + number + "." + part;
  }
}
