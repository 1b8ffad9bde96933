package org.alimenta.office.parties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alimenta.bank.Nrb;
import org.jspecify.annotations.Nullable;

/** What is written into a row of the register, column by column. */
final class PartyColumns {
  private PartyColumns() {}

  static String insert(Map<String, ?> columns) {
    return "insert into party ("
        + String.join(", ", columns.keySet())
        + ") values ("
        + columns.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "))
        + ") returning id, version";
  }

  static String update(Map<String, ?> columns) {
    return "update party set version = version + 1, "
        + columns.keySet().stream()
            .map(name -> name + " = :" + name)
            .collect(Collectors.joining(", "))
        + " where id = :id and version = :seen";
  }

  static Map<String, @Nullable Object> of(Party party, Entered entered) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("kind", party.kind().name());
    columns.put("given_names", party.givenNames());
    columns.put("surname", party.surname());
    identity(party.identity(), columns);
    address(party.contact().residence(), "residence_", columns);
    address(party.contact().correspondence(), "letters_", columns);
    columns.put("phone", party.contact().phone());
    columns.put("email", party.contact().email());
    columns.put("address_is_secret", party.contact().addressIsSecret());
    Nrb account = party.account();
    columns.put("account", account == null ? null : account.digits());
    columns.put("entered_origin", entered.origin().name());
    columns.put("entered_by", entered.staff());
    columns.put("entered_reason", entered.reason());
    return columns;
  }

  private static void identity(Identity identity, Map<String, @Nullable Object> columns) {
    Pesel pesel = identity.pesel();
    columns.put("pesel", pesel == null ? null : pesel.digits());
    IdentityPaper paper = identity.paper();
    columns.put("paper_kind", paper == null ? null : paper.kind().name());
    columns.put("paper_country", paper == null ? null : paper.country());
    columns.put("paper_number", paper == null ? null : paper.number());
    columns.put("born", identity.born());
    Sex sex = identity.sex();
    columns.put("sex", sex == null ? null : sex.name());
    Nip nip = identity.nip();
    columns.put("nip", nip == null ? null : nip.digits());
    Regon regon = identity.regon();
    columns.put("regon", regon == null ? null : regon.digits());
  }

  private static void address(Address address, String of, Map<String, @Nullable Object> columns) {
    columns.put(of + "street", address.street());
    columns.put(of + "house", address.house());
    columns.put(of + "flat", address.flat());
    columns.put(of + "postcode", address.postcode());
    columns.put(of + "town", address.town());
    columns.put(of + "country", address.country());
  }
}
