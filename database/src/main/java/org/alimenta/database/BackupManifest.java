package org.alimenta.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What a backup holds, in lines that people can read too. The last line is the hash of those before
 * it.
 *
 * @param product the version that made it
 * @param schema the version of the tables
 */
record BackupManifest(String product, String schema, List<Table> tables, List<Sequence> sequences) {

  static final String NAME = "manifest.txt";

  private static final String FORMAT = "alimenta-backup 1";

  /**
   * @param sha256 of its rows
   */
  record Table(String name, long rows, String sha256) {
    String file() {
      return "tables/" + name + ".copy";
    }
  }

  /**
   * @param called whether the last value was given out
   */
  record Sequence(String name, long last, boolean called) {}

  String text() {
    StringBuilder text = new StringBuilder(FORMAT).append('\n');
    text.append("product ").append(product).append('\n');
    text.append("schema ").append(schema).append('\n');
    for (Table table : tables) {
      line(text, "table", table.name(), Long.toString(table.rows()), table.sha256());
    }
    for (Sequence sequence : sequences) {
      line(
          text,
          "sequence",
          sequence.name(),
          Long.toString(sequence.last()),
          Boolean.toString(sequence.called()));
    }
    String lines = text.toString();
    return lines + "sha256 " + sha256(lines) + "\n";
  }

  private static void line(StringBuilder text, String... words) {
    text.append(String.join(" ", words)).append('\n');
  }

  /**
   * @throws DatabaseRefused when this is no manifest, or not as it was written
   */
  static BackupManifest of(String text) {
    int last = text.lastIndexOf("sha256 ");
    if (!text.startsWith(FORMAT + "\n")
        || last < 0
        || !text.substring(last).strip().equals("sha256 " + sha256(text.substring(0, last)))) {
      throw new DatabaseRefused(
          "The backup's list of contents is damaged or of another format. Use another backup.");
    }
    String product = "";
    String schema = "";
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (String line : text.substring(0, last).lines().skip(1).toList()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "product" -> product = words[1];
        case "schema" -> schema = words[1];
        case "table" -> tables.add(new Table(words[1], Long.parseLong(words[2]), words[3]));
        case "sequence" ->
            sequences.add(
                new Sequence(words[1], Long.parseLong(words[2]), Boolean.parseBoolean(words[3])));
        default -> throw new DatabaseRefused("The backup holds an unknown part: " + words[0]);
      }
    }
    return new BackupManifest(product, schema, tables, sequences);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
