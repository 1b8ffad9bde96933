package org.alimenta.office.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/**
 * The values that the fragments in {@code templates/fragments} draw.
 *
 * <p>All texts arrive in the language of the page. A part that is not needed is {@code null}; the
 * fragments leave it out.
 */
public final class Parts {

  private Parts() {}

  /** One choice of radios, checkboxes or a select. */
  public record Option(String value, String label, @Nullable String hint) {

    public static Option of(String value, String label) {
      return new Option(value, label, null);
    }
  }

  /**
   * A mistake in a form.
   *
   * @param field the id of the field, which is also the name of its error
   * @param target the id of the element to go to: of a date its first part, of radios the first
   *     choice
   * @param text what is wrong and how to put it right
   */
  public record FieldError(String field, String target, String text) {}

  /**
   * The mistakes in a form, in the order of its fields. A page puts it into the model as {@code
   * errors}; the layout, the error summary and every field find it there.
   */
  public static final class FormErrors {

    private final List<FieldError> all = new ArrayList<>();

    /** Adds a mistake of a field that is one element. */
    public FormErrors add(String field, String text) {
      all.add(new FieldError(field, field, text));
      return this;
    }

    /** Adds a mistake of a date; the reader is taken to its first part. */
    public FormErrors addDate(String field, String text) {
      all.add(new FieldError(field, field + "-day", text));
      return this;
    }

    /**
     * Adds a mistake of a group of radios or checkboxes; the reader is taken to the first choice.
     */
    public FormErrors addChoice(String field, String text) {
      all.add(new FieldError(field, field + "-1", text));
      return this;
    }

    /** Adds a mistake of one part of a field, to which the reader is taken. */
    public FormErrors addAt(String field, String target, String text) {
      all.add(new FieldError(field, target, text));
      return this;
    }

    /** Shows the form again with these mistakes. */
    public void refuse(Model model, HttpServletResponse response) {
      model.addAttribute("errors", this);
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    public List<FieldError> all() {
      return List.copyOf(all);
    }

    public boolean isEmpty() {
      return all.isEmpty();
    }

    /** The first mistake of a field, if it has one. */
    public @Nullable String of(String field) {
      return all.stream()
          .filter(error -> error.field().equals(field))
          .map(FieldError::text)
          .findFirst()
          .orElse(null);
    }
  }

  /** A date as it was typed, also when it is none. */
  public record DateText(String day, String month, String year) {

    public static final DateText EMPTY = new DateText("", "", "");
  }

  /**
   * One line of a summary list.
   *
   * @param change where it can be changed
   * @param what what a screen reader hears after "Change", such as "date of birth"
   */
  public record SummaryRow(
      String key, String value, @Nullable String change, @Nullable String what) {}

  /** How far a task is; an official's view of an application uses the same five words. */
  public enum TaskStatus {
    NOT_STARTED("blue"),
    IN_PROGRESS("light-blue"),
    INCOMPLETE("yellow"),
    COMPLETED(null),
    CANNOT_START_YET(null);

    private final @Nullable String colour;

    TaskStatus(@Nullable String colour) {
      this.colour = colour;
    }

    /** The colour of its tag; what needs no attention has none. */
    public @Nullable String colour() {
      return colour;
    }

    /** The key of its words. */
    public String message() {
      return "task." + name();
    }
  }

  /**
   * @param href where the task is done, or null while it cannot start
   */
  public record Task(
      String title, @Nullable String hint, @Nullable String href, TaskStatus status) {}

  /**
   * A step of an explanation, with the steps it rests on.
   *
   * @param title what was worked out
   * @param result its value
   * @param text how, in one or two sentences
   * @param source the provision, such as "art. 9 ust. 2"
   */
  public record Step(
      String title,
      String result,
      @Nullable String text,
      @Nullable String source,
      List<Step> steps) {}

  /**
   * @param numeric whether its cells are amounts or counts, aligned at the right
   */
  public record Column(String title, boolean numeric) {}

  /**
   * A table; the first cell of each row names the row.
   *
   * @param id unique on the page; the caption's id derives from it
   */
  public record Table(String id, String caption, List<Column> columns, List<List<String>> rows) {}

  /** A place on the way from the start page; the last one, the page itself, has no link. */
  public record Crumb(String text, @Nullable String href) {}

  /**
   * One of a group of buttons.
   *
   * @param href where it leads; null makes it a real button of the form around it
   * @param kind {@code primary}, {@code secondary}, {@code warning}, or {@code link}
   */
  public record Button(String text, @Nullable String href, String kind) {}

  /**
   * Which page of a list is shown.
   *
   * @param current from 1
   * @param href address of a page, with {@code {page}} in place of its number
   */
  public record Pages(int current, int count, String href) {

    public String href(int page) {
      return href.replace("{page}", Integer.toString(page));
    }

    /** The numbers to show; 0 stands for a gap. */
    public List<Integer> numbers() {
      List<Integer> numbers = new ArrayList<>();
      for (int page = 1; page <= count; page++) {
        boolean near = page == 1 || page == count || Math.abs(page - current) <= 1;
        if (near) {
          numbers.add(page);
        } else if (numbers.getLast() != 0) {
          numbers.add(0);
        }
      }
      return List.copyOf(numbers);
    }
  }
}
