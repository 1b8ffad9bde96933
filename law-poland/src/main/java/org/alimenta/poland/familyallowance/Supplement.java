package org.alimenta.poland.familyallowance;

import static org.alimenta.poland.family.FamilyPeriod.ARISES;

import java.util.List;
import org.alimenta.law.Day;
import org.alimenta.law.Ground;
import org.alimenta.poland.Person;

/**
 * One of the seven supplements to the family allowance (art. 8).
 *
 * @param id of its benefit
 * @param name of its sum for a month
 * @param item what it comes to
 * @param first the first month of the right
 * @param own its own conditions, beside those of the family allowance
 */
record Supplement(
    String id,
    String name,
    Item item,
    Day<? super Person> first,
    List<Ground<? super Person>> own) {

  /** All of them, in the order of the act. */
  static final List<Supplement> ALL =
      List.of(
          BirthSupplement.SUPPLEMENT,
          ChildcareLeaveSupplement.SUPPLEMENT,
          LoneParentSupplement.SUPPLEMENT,
          LargeFamilySupplement.SUPPLEMENT,
          RehabilitationSupplement.SUPPLEMENT,
          SchoolStartSupplement.SUPPLEMENT,
          SchoolAwaySupplement.SUPPLEMENT);

  /** From the first month of the family allowance. */
  @SafeVarargs
  static Supplement of(String id, String name, Item item, Ground<? super Person>... own) {
    return new Supplement(id, name, item, ARISES, List.of(own));
  }
}
