package org.alimenta.office.desk.intake;

import java.util.List;
import org.alimenta.office.site.Parts.Option;
import org.jspecify.annotations.Nullable;

/**
 * One section of the form, ready to be drawn.
 *
 * @param key names the section in addresses
 * @param seen how much of the case it shows
 */
public record Sheet(String key, int seen, List<Field> facts, List<Rows> lists) {

  /**
   * A field.
   *
   * @param kind how it is drawn: text, day, money, choice
   * @param value what stands in it
   * @param options of a choice
   * @param absent what "-" means here, such as "never"; null where it means nothing
   * @param asked whether the rules wait for it
   */
  public record Field(
      String name,
      String label,
      @Nullable String hint,
      String kind,
      String value,
      List<Option> options,
      @Nullable String absent,
      boolean asked) {}

  /**
   * A list with its elements and room for another one.
   *
   * @param marker the name of the hidden field that says the list was shown
   * @param complete the name of the box that says there are no more
   * @param folded whether it is shown as one line until somebody opens it
   */
  public record Rows(
      String title,
      List<Block> blocks,
      String marker,
      String complete,
      boolean closed,
      boolean folded) {}

  /**
   * A thing.
   *
   * @param place where a new thing belongs; null for one that exists
   * @param person the fields of who it is, for persons
   * @param facts those that the rules want or that are told
   * @param rest further facts that may be told
   * @param pairs what others are to it
   */
  public record Block(
      int number,
      String title,
      @Nullable String place,
      @Nullable PersonFields person,
      List<Field> facts,
      List<Field> rest,
      List<Field> pairs,
      List<Rows> lists) {

    public boolean isNew() {
      return place != null;
    }
  }

  /**
   * A benefit that may be asked for a person.
   *
   * @param name of the box; that of the hidden field beside it has an {@code m} after its first
   *     letter
   * @param benefit its title, or empty where there is only one
   */
  public record Ask(String name, String marker, String benefit, boolean asked) {}

  /**
   * Who a person is.
   *
   * @param version of the party that was shown; 0 when the register does not know the person
   * @param id of that party, or 0
   * @param asks for which benefits this person can be named
   * @param applies whether this is who applies
   * @param born the fact of the day of birth, when the law asks for it
   */
  public record PersonFields(
      int number,
      int version,
      long id,
      String givenNames,
      String surname,
      String pesel,
      String paperKind,
      String paperCountry,
      String paperNumber,
      String street,
      String house,
      String flat,
      String postcode,
      String town,
      String phone,
      String email,
      String account,
      boolean secret,
      List<Ask> asks,
      boolean applies,
      @Nullable Field born) {}
}
