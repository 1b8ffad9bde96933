package org.alimenta.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What was debited and credited to each account between two closes, added up line by line. */
final class Turnovers {
  private final NavigableMap<YearMonth, Map<String, long[]>> byClose = new TreeMap<>();

  void close(List<YearMonth> closed) {
    closed.forEach(month -> byClose.put(month, new HashMap<>()));
  }

  void add(LocalDate effective, Line line) {
    Map.Entry<YearMonth, Map<String, long[]>> close =
        byClose.ceilingEntry(YearMonth.from(effective));
    if (close != null) {
      of(close.getValue(), line.debit())[0] += line.amount();
      of(close.getValue(), line.credit())[1] += line.amount();
    }
  }

  private static long[] of(Map<String, long[]> accounts, String account) {
    return accounts.computeIfAbsent(account, _ -> new long[2]);
  }

  /** The first account whose turnover is not what its close says. */
  Optional<String> difference(YearMonth month, MonthClose close) {
    Map<String, long[]> left = new TreeMap<>(byClose.getOrDefault(month, Map.of()));
    for (TrialBalance.Row row : close.turnovers()) {
      if (!row.account().summary()) {
        long[] sums = left.remove(row.account().code());
        if (sums == null || sums[0] != row.debits() || sums[1] != row.credits()) {
          return Optional.of(differs(row.account().code()));
        }
      }
    }
    return left.keySet().stream().findFirst().map(Turnovers::differs);
  }

  private static String differs(String account) {
    return "What it says about the account " + account + " is not the sum of its entries.";
  }
}
