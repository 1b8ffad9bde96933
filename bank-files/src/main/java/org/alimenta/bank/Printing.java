package org.alimenta.bank;

import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.bank.CannotBeWritten.Field;

/** Texts as one bank takes them. Lossless or refused. */
final class Printing {
  private static final int LONGEST_TITLE = 140;
  private static final int LONGEST_ADDRESS_LINE = 70;
  private static final int MOST_ADDRESS_LINES = 2;

  private final BankProfile profile;
  private final CharsetEncoder encoder;

  Printing(BankProfile profile) {
    this.profile = profile;
    this.encoder = profile.encoding().newEncoder();
  }

  PaymentOrder order(PaymentOrder order) {
    if (order.grosze() <= 0) {
      throw CannotBeWritten.notPositive();
    }
    PaymentOrder printable =
        new PaymentOrder(
            reference(order.reference(), profile.format().longestReference()),
            order.grosze(),
            order.account(),
            name(order.name()),
            address(order.address()),
            title(order.title()));
    if (profile.format() == PaymentFormat.ELIXIR_0) {
      Elixir0.lines(printable.name(), printable.address());
      Elixir0.lines(printable.title());
    }
    return printable;
  }

  Payer payer(Payer payer) {
    Payer printable = new Payer(name(payer.name()), address(payer.address()), payer.account());
    if (profile.format() == PaymentFormat.ELIXIR_0) {
      Elixir0.lines(printable.name(), printable.address());
    }
    return printable;
  }

  static String reference(String reference, int most) {
    if (reference.isEmpty()) {
      throw CannotBeWritten.empty(Field.REFERENCE);
    }
    if (reference.length() > most) {
      throw CannotBeWritten.tooLong(Field.REFERENCE, most);
    }
    for (int at = 0; at < reference.length(); at++) {
      char sign = reference.charAt(at);
      if (sign == ' ' || sign == '/' || !Letters.PLAIN.allow(sign)) {
        throw CannotBeWritten.character(Field.REFERENCE, sign, at + 1);
      }
    }
    return reference;
  }

  private String name(String name) {
    return atMost(profile.format().longestName(), Field.NAME, filled(Field.NAME, name));
  }

  private String title(String title) {
    return atMost(LONGEST_TITLE, Field.TITLE, filled(Field.TITLE, title));
  }

  private List<String> address(List<String> address) {
    List<String> lines = new ArrayList<>();
    for (String line : address) {
      String text = text(Field.ADDRESS, line);
      if (!text.isEmpty()) {
        lines.add(atMost(LONGEST_ADDRESS_LINE, Field.ADDRESS, text));
      }
    }
    if (lines.size() > MOST_ADDRESS_LINES) {
      throw CannotBeWritten.tooLong(Field.ADDRESS, MOST_ADDRESS_LINES * LONGEST_ADDRESS_LINE);
    }
    return lines;
  }

  private String filled(Field field, String text) {
    String printable = text(field, text);
    if (printable.isEmpty()) {
      throw CannotBeWritten.empty(field);
    }
    return printable;
  }

  private static String atMost(int most, Field field, String text) {
    if (text.length() > most) {
      throw CannotBeWritten.tooLong(field, most);
    }
    return text;
  }

  private String text(Field field, String typed) {
    // Letters typed as a base and an accent become one sign, as the encodings of banks know them.
    String whole = Normalizer.normalize(typed, Normalizer.Form.NFC);
    StringBuilder text = new StringBuilder(whole.length());
    int position = 0;
    for (int at = 0; at < whole.length(); at += Character.charCount(whole.codePointAt(at))) {
      position++;
      text.append(sign(field, whole.codePointAt(at), position));
    }
    return text.toString().strip().replaceAll(" {2,}", " ");
  }

  private String sign(Field field, int sign, int position) {
    if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
      return " ";
    }
    if (takes(sign)) {
      return Character.toString(sign);
    }
    for (String substitute : Substitutes.of(sign)) {
      if (substitute.chars().allMatch(this::takes)) {
        return substitute;
      }
    }
    throw CannotBeWritten.character(field, sign, position);
  }

  private boolean takes(int sign) {
    return profile.letters().allow(sign)
        && profile.forbidden().indexOf(sign) < 0
        && profile.format().reserved().indexOf(sign) < 0
        && encoder.canEncode(Character.toString(sign));
  }
}
