package org.alimenta.law.numbers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is said about a number apart from its values. */
record NumberHead(
    NumberId id,
    String file,
    Wording label,
    Unit unit,
    @Nullable String key,
    @Nullable Unit keyUnit,
    List<Option> options,
    @Nullable Question question,
    @Nullable Delegation delegation,
    @Nullable String note,
    @Nullable Checked checked,
    @Nullable LocalDate reviewBy) {

  NumberHead {
    options = List.copyOf(options);
  }

  List<String> optionKeys() {
    return options.stream().map(Option::key).toList();
  }
}
