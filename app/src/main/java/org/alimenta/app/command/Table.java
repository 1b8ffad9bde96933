package org.alimenta.app.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text under a heading, in aligned columns. */
final class Table {
  private static final String BETWEEN = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  private Table(List<String> heading) {
    rows.add(heading);
  }

  static Table of(String... heading) {
    return new Table(List.of(heading));
  }

  Table with(List<List<String>> more) {
    rows.addAll(more);
    return this;
  }

  void print(PrintWriter out) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(BETWEEN);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
