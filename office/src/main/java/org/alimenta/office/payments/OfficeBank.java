package org.alimenta.office.payments;

import java.nio.charset.Charset;
import java.util.List;
import org.alimenta.bank.BankProfile;
import org.alimenta.bank.Letters;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.Payer;
import org.alimenta.bank.PaymentFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's bank: settings {@code alimenta.bank}. As shipped, an invented account of no bank.
 *
 * @param name of the bank, for people
 * @param forbidden signs that the bank refuses in texts
 * @param serviceLevel such as {@code NURG}, or empty
 * @param bic of the bank, or empty
 * @param payer the office as the bank knows it
 * @param address two lines at most
 * @param account the account from which is paid, 26 digits
 */
@ConfigurationProperties("alimenta.bank")
record OfficeBank(
    @DefaultValue("Bank Wymyślony") String name,
    @DefaultValue("PAIN_001_09") PaymentFormat format,
    @DefaultValue("UTF-8") Charset encoding,
    @DefaultValue("POLISH") Letters letters,
    @DefaultValue("") String forbidden,
    @DefaultValue("") String serviceLevel,
    @DefaultValue("") String bic,
    @DefaultValue("Gmina Przykładowa") String payer,
    @DefaultValue({"ul. Ratuszowa 1", "00-000 Przykładów"}) List<String> address,
    @DefaultValue("14 9999 9999 0000 0000 0000 0001") String account) {

  BankProfile profile() {
    return new BankProfile(
        name, format, encoding, letters, forbidden, orNull(serviceLevel), orNull(bic));
  }

  Nrb nrb() {
    return Nrb.of(account);
  }

  Payer asPayer() {
    return new Payer(payer, address, nrb());
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
