package org.alimenta.office.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter in words, ready for the template.
 *
 * @param language its BCP 47 code
 * @param running what stands at the foot of each page
 * @param marks case number, letter number and the like, each with its name
 * @param first the sections of the first page: what everybody needs to know
 * @param further what must be said in full
 */
record LetterPage(
    String language,
    String title,
    String subtitle,
    String running,
    String pageWord,
    String ofWord,
    List<String> sender,
    String placeAndDay,
    List<Mark> marks,
    List<String> addressee,
    @Nullable String notBinding,
    List<Section> first,
    List<Section> further,
    Signature signature) {

  record Mark(String name, String value) {}

  /**
   * @param name the name or the place where it will stand
   * @param post the post, or what is still to be done
   */
  record Signature(String heading, String name, String post) {}

  /** A heading and what stands below it. */
  record Section(String id, String heading, List<Part> parts) {}

  /** One piece of a section. */
  sealed interface Part {
    /** A word by which the template tells it: {@code text}. */
    String form();
  }

  record Text(String text) implements Part {
    @Override
    public String form() {
      return "text";
    }
  }

  /** The sentence that matters most. */
  record Lead(String text) implements Part {
    @Override
    public String form() {
      return "lead";
    }
  }

  record Points(List<String> points) implements Part {
    @Override
    public String form() {
      return "points";
    }
  }

  /** A heading within a section. */
  record Heading(String text) implements Part {
    @Override
    public String form() {
      return "heading";
    }
  }

  /** Reasons as a tree. */
  record Reasons(String heading, List<Reason> reasons) implements Part {
    @Override
    public String form() {
      return "reasons";
    }
  }

  /**
   * One reason with those below it.
   *
   * @param value what the named thing is, or empty
   * @param mark a warning, or empty
   * @param source where it stands in the law, or empty
   */
  record Reason(String text, String value, String mark, String source, List<Reason> parts) {}

  /**
   * @param words how many of the first columns hold words; the others hold amounts
   * @param head names of the columns; the first is of the names of the rows
   * @param last the sums, or null
   */
  record Table(String caption, int words, List<String> head, List<Row> rows, @Nullable Row last)
      implements Part {
    @Override
    public String form() {
      return "table";
    }
  }

  record Row(String name, List<String> cells) {}
}
