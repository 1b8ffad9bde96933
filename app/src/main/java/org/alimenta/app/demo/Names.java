package org.alimenta.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.alimenta.bank.Nrb;

/** Names, numbers and addresses of people who do not exist. */
final class Names {
  private static final List<String> WOMEN =
      List.of(
          "Anna",
          "Maria",
          "Katarzyna",
          "Małgorzata",
          "Agnieszka",
          "Ewa",
          "Joanna",
          "Magdalena",
          "Monika",
          "Zofia",
          "Hanna",
          "Julia",
          "Lena",
          "Maja",
          "Oliwia",
          "Wiktoria",
          "Alicja",
          "Żaneta",
          "Łucja",
          "Świętosława");
  private static final List<String> MEN =
      List.of(
          "Jan",
          "Piotr",
          "Krzysztof",
          "Andrzej",
          "Tomasz",
          "Paweł",
          "Marcin",
          "Michał",
          "Jakub",
          "Antoni",
          "Franciszek",
          "Aleksander",
          "Mikołaj",
          "Szymon",
          "Wojciech",
          "Filip",
          "Ignacy",
          "Łukasz",
          "Stanisław",
          "Żegota");

  // Of plants, tools and weather: plain nouns, so that they point at nobody.
  private static final List<String> SURNAMES =
      List.of(
          "Wrzos",
          "Jarzębina",
          "Modrzew",
          "Kalina",
          "Paproć",
          "Łąka",
          "Rosa",
          "Zamieć",
          "Wicher",
          "Mgła",
          "Tęcza",
          "Dłuto",
          "Kowadło",
          "Młotek",
          "Wiadro",
          "Grabie",
          "Dzwonek",
          "Latarnia",
          "Ścieżka",
          "Żuraw",
          "Świerk",
          "Jaskółka",
          "Źdźbło",
          "Czapla",
          "Borsuk",
          "Gwóźdź",
          "Kłos",
          "Pszenica",
          "Koniczyna",
          "Rumianek",
          "Szałwia",
          "Lawenda",
          "Piołun",
          "Chaber",
          "Bławatek");
  private static final List<String> STREETS =
      List.of(
          "ul. Wymyślona",
          "ul. Bajkowa",
          "ul. Zmyślona",
          "ul. Przykładowa",
          "os. Próbne",
          "ul. Fikcyjna",
          "ul. Umowna",
          "pl. Ćwiczebny");

  private static final int[] PESEL_WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3};

  /** No bank has a number that begins so. */
  private static final String NO_BANK = "99999999";

  private final RandomGenerator random;
  private int people;

  Names(RandomGenerator random) {
    this.random = random;
  }

  String given(boolean woman) {
    List<String> from = woman ? WOMEN : MEN;
    return from.get(random.nextInt(from.size()));
  }

  String surname() {
    return SURNAMES.get(random.nextInt(SURNAMES.size()));
  }

  String street() {
    return STREETS.get(random.nextInt(STREETS.size()));
  }

  int house() {
    return 1 + random.nextInt(98);
  }

  boolean happens(int of1000) {
    return random.nextInt(1000) < of1000;
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** A number that passes every check; each is given once. */
  String pesel(LocalDate born, boolean woman) {
    int century =
        switch (born.getYear() / 100) {
          case 18 -> 80;
          case 19 -> 0;
          case 20 -> 20;
          default -> 40;
        };
    int serial = people++ % 5000;
    String ten =
        String.format(
            Locale.ROOT,
            "%02d%02d%02d%03d%d",
            born.getYear() % 100,
            born.getMonthValue() + century,
            born.getDayOfMonth(),
            serial / 5,
            serial % 5 * 2 + (woman ? 0 : 1));
    int sum = 0;
    for (int i = 0; i < PESEL_WEIGHTS.length; i++) {
      sum += PESEL_WEIGHTS[i] * (ten.charAt(i) - '0');
    }
    return ten + (10 - sum % 10) % 10;
  }

  /** An account at a bank that does not exist, with the right check digits. */
  Nrb account() {
    return Nrb.assembled(NO_BANK, 7_000_000_000L + people * 977L);
  }
}
