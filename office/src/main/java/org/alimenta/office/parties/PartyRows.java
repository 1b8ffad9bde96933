package org.alimenta.office.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;
import org.alimenta.bank.Nrb;
import org.jspecify.annotations.Nullable;

/** Reads rows of the register. */
final class PartyRows {
  private PartyRows() {}

  static KnownParty known(ResultSet row, int number) throws SQLException {
    return new KnownParty(row.getLong("id"), row.getInt("version"), party(row));
  }

  static Party party(ResultSet row) throws SQLException {
    return new Party(
        Party.Kind.valueOf(row.getString("kind")),
        row.getString("given_names"),
        row.getString("surname"),
        identity(row),
        contact(row),
        orNull(row.getString("account"), Nrb::new));
  }

  static Entered entered(ResultSet row) throws SQLException {
    long staff = row.getLong("entered_by");
    return new Entered(
        Entered.Origin.valueOf(row.getString("entered_origin")),
        row.wasNull() ? null : Long.valueOf(staff),
        row.getString("entered_reason"));
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        orNull(row.getString("pesel"), Pesel::new),
        paper(row),
        row.getObject("born", LocalDate.class),
        orNull(row.getString("sex"), Sex::valueOf),
        orNull(row.getString("nip"), Nip::new),
        orNull(row.getString("regon"), Regon::new));
  }

  private static @Nullable IdentityPaper paper(ResultSet row) throws SQLException {
    String number = row.getString("paper_number");
    return number == null
        ? null
        : new IdentityPaper(
            IdentityPaper.Kind.valueOf(row.getString("paper_kind")),
            row.getString("paper_country"),
            number);
  }

  private static Contact contact(ResultSet row) throws SQLException {
    return new Contact(
        address(row, "residence_"),
        address(row, "letters_"),
        row.getString("phone"),
        row.getString("email"),
        row.getBoolean("address_is_secret"));
  }

  private static Address address(ResultSet row, String of) throws SQLException {
    return new Address(
        row.getString(of + "street"),
        row.getString(of + "house"),
        row.getString(of + "flat"),
        row.getString(of + "postcode"),
        row.getString(of + "town"),
        row.getString(of + "country"));
  }

  private static <T> @Nullable T orNull(@Nullable String text, Function<String, T> reading) {
    return text == null ? null : reading.apply(text);
  }
}
