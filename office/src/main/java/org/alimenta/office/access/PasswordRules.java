package org.alimenta.office.access;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What makes a password good enough: length, and that it is not made of what everybody tries first.
 * No rule asks for digits or signs, and none for a change after some time (NIST SP 800-63B).
 */
@Component
class PasswordRules {

  static final int SHORTEST = 15;

  /** Enough beside a one-time code. */
  static final int SHORTEST_WITH_CODES = 12;

  static final int LONGEST = 200;

  /** How much must be left when everything well known is taken away. */
  private static final int LEAST_OWN = 6;

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int RUN = 3;

  // What the guessing starts with, in both languages, without Polish letters.
  private static final List<String> WELL_KNOWN =
      List.of(
          "alimenta",
          "alimenty",
          "alimentacyjny",
          "fundusz",
          "swiadczenia",
          "swiadczenie",
          "gmina",
          "przykladowa",
          "przykladowo",
          "przyklad",
          "urzad",
          "urzedu",
          "office",
          "county",
          "example",
          "password",
          "passw0rd",
          "passphrase",
          "haslo",
          "tajne",
          "tajnehaslo",
          "secret",
          "welcome",
          "witaj",
          "witam",
          "letmein",
          "admin",
          "administrator",
          "user",
          "uzytkownik",
          "login",
          "logowanie",
          "qwerty",
          "qwertyuiop",
          "asdfgh",
          "asdfghjkl",
          "zxcvbn",
          "zxcvbnm",
          "qazwsx",
          "1q2w3e4r5t",
          "1q2w3e",
          "iloveyou",
          "kocham",
          "kochamcie",
          "dragon",
          "monkey",
          "football",
          "sunshine",
          "princess",
          "superman",
          "batman",
          "master",
          "polska",
          "warszawa",
          "krakow",
          "lublin",
          "poznan",
          "wroclaw",
          "gdansk",
          "misiek",
          "kasia",
          "marcin",
          "lato",
          "zima",
          "wiosna",
          "jesien",
          "styczen",
          "luty",
          "marzec",
          "kwiecien",
          "maj",
          "czerwiec",
          "lipiec",
          "sierpien",
          "wrzesien",
          "pazdziernik",
          "listopad",
          "grudzien",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "spring",
          "summer",
          "autumn",
          "winter",
          "poniedzialek",
          "wtorek",
          "sroda",
          "czwartek",
          "piatek",
          "sobota",
          "niedziela",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "test",
          "demo",
          "changeme",
          "zmienmnie");

  private static final String ROWS =
      "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiop asdfghjkl zxcvbnm"
          + " zyxwvutsrqponmlkjihgfedcba 09876543210 poiuytrewq lkjhgfdsa mnbvcxz";

  /**
   * What is wrong with a password, as the key of its words; empty when nothing is.
   *
   * @param login and {@code name} of its owner, which must not make it up
   */
  Optional<String> fault(String password, boolean withCodes, String login, String name) {
    int length = password.codePointCount(0, password.length());
    if (length > LONGEST) {
      return Optional.of("password.long");
    }
    if (length < (withCodes ? SHORTEST_WITH_CODES : SHORTEST)) {
      return Optional.of(withCodes ? "password.short.codes" : "password.short");
    }
    return own(password, login + " " + name).length() < LEAST_OWN
        ? Optional.of("password.known")
        : Optional.empty();
  }

  /** What is left of a password without well-known words, runs and repetitions. */
  private static String own(String password, String owner) {
    String left = NOT_WORD.matcher(plain(password)).replaceAll("");
    // The longest first: taking "alimenty" apart by a shorter word would leave crumbs.
    Set<String> known =
        new TreeSet<>(
            (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    known.addAll(WELL_KNOWN);
    for (String part : plain(owner).split("[^\\p{L}\\p{N}]+")) {
      if (part.length() >= RUN) {
        known.add(part);
      }
    }
    for (String word : known) {
      left = left.replace(word, "");
    }
    return withoutRuns(left);
  }

  private static String withoutRuns(String text) {
    StringBuilder left = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      boolean repeats = left.indexOf(text.substring(at, at + 1)) >= 0;
      String pair = at == 0 ? "" : text.substring(at - 1, at + 1);
      if (!repeats && (pair.isEmpty() || !ROWS.contains(pair))) {
        left.append(text.charAt(at));
      }
    }
    return left.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ł', 'l')
        .replace('@', 'a')
        .replace('$', 's');
  }

  /** The form in which passwords are hashed: the same letters may be typed in several ways. */
  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }
}
