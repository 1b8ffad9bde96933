package org.alimenta.office.desk.intake;

import java.util.List;
import java.util.function.Function;
import org.alimenta.bank.Nrb;
import org.alimenta.office.parties.Address;
import org.alimenta.office.parties.Contact;
import org.alimenta.office.parties.IdentityPaper;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of who a person is: what is typed, or what the register knows. */
final class PersonTexts {
  private final int number;
  private final @Nullable KnownParty known;
  private final Posted typed;

  PersonTexts(int number, @Nullable KnownParty known, Posted typed) {
    this.number = number;
    this.known = known;
    this.typed = typed;
  }

  Sheet.PersonFields fields(
      String name, List<Sheet.Ask> asks, boolean applies, Sheet.@Nullable Field born) {
    return new Sheet.PersonFields(
        number,
        known == null ? 0 : known.version(),
        known == null ? 0 : known.id(),
        text("given", known == null ? name : known.party().givenNames()),
        text("surname", of(Party::surname)),
        text("pesel", of(PersonTexts::pesel)),
        text("kind", of(party -> paper(party, paper -> paper.kind().name()))),
        text("country", of(party -> paper(party, IdentityPaper::country))),
        text("number", of(party -> paper(party, IdentityPaper::number))),
        text("street", home(Address::street)),
        text("house", home(Address::house)),
        text("flat", home(Address::flat)),
        text("postcode", home(Address::postcode)),
        text("town", home(Address::town)),
        text("phone", contact(Contact::phone)),
        text("email", contact(Contact::email)),
        text("account", of(PersonTexts::account)),
        typed.has("p." + number + ".secretm")
            ? typed.isTicked("p." + number + ".secret")
            : known != null && known.party().contact().addressIsSecret(),
        asks,
        applies,
        born);
  }

  private String text(String part, String otherwise) {
    String name = "p." + number + "." + part;
    return typed.has(name) ? typed.text(name) : otherwise;
  }

  private String of(Function<Party, String> part) {
    return known == null ? "" : part.apply(known.party());
  }

  private String contact(Function<Contact, String> part) {
    return of(party -> part.apply(party.contact()));
  }

  private String home(Function<Address, String> part) {
    return contact(contact -> part.apply(contact.residence()));
  }

  private static String pesel(Party party) {
    Pesel pesel = party.identity().pesel();
    return pesel == null ? "" : pesel.digits();
  }

  private static String account(Party party) {
    Nrb account = party.account();
    return account == null ? "" : account.printed();
  }

  private static String paper(Party party, Function<IdentityPaper, String> part) {
    IdentityPaper paper = party.identity().paper();
    return paper == null ? "" : part.apply(paper);
  }
}
