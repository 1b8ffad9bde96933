package org.alimenta.poland.population;

import static org.alimenta.poland.population.Dice.of;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.poland.population.Dice.Weighted;
import org.alimenta.poland.population.Member.Role;

/**
 * Who lives together. Made up: seven of ten parents are alone, one in six has married again, one in
 * ten raises a common child with a partner; six of ten ask for one child, and hardly any for four.
 */
final class Household {
  /** The eldest child's age in years; one eldest in six has come of age. */
  private static final List<Weighted<int[]>> AGE_OF_ELDEST =
      List.of(
          of(16, new int[] {0, 5}),
          of(35, new int[] {6, 12}),
          of(33, new int[] {13, 17}),
          of(10, new int[] {18, 20}),
          of(5, new int[] {21, 24}),
          of(1, new int[] {25, 27}));

  private static final List<Weighted<Integer>> CHILDREN =
      List.of(of(60, 1), of(28, 2), of(9, 3), of(3, 4));

  private static final List<Weighted<Role>> WITH =
      List.of(of(73, Role.PARENT), of(17, Role.SPOUSE), of(10, Role.PARTNER));

  private static final int DAYS_OF_YEAR = 365;

  private final Dice dice;
  private final LocalDate filed;
  private final List<Member> members = new ArrayList<>();

  private Household(Dice dice, LocalDate filed) {
    this.dice = dice;
    this.filed = filed;
  }

  static List<Member> living(Dice dice, LocalDate filed) {
    Household made = new Household(dice, filed);
    made.fill();
    return made.members;
  }

  private void fill() {
    int[] ages = dice.pick(AGE_OF_ELDEST);
    LocalDate eldest =
        filed.minusDays(dice.between(ages[0] * DAYS_OF_YEAR, ages[1] * DAYS_OF_YEAR + 364));
    Member parent = add(Role.PARENT, eldest.minusDays(dice.between(6_700, 14_000)));
    parent.ownChildBorn = eldest;
    children(eldest);
    switch (dice.pick(WITH)) {
      case SPOUSE -> spouse(parent, eldest);
      case PARTNER -> partner(parent, eldest);
      default -> formerMarriage(parent, eldest);
    }
    if (dice.happens(80)) {
      add(Role.OBLIGED_PARENT, eldest.minusDays(dice.between(6_700, 15_000)));
    }
  }

  private Member add(Role role, LocalDate born) {
    Member member = new Member(role, born);
    members.add(member);
    return member;
  }

  private void children(LocalDate eldest) {
    LocalDate born = eldest;
    int asked = dice.pick(CHILDREN);
    for (int i = 0; i < asked && !born.isAfter(filed); i++) {
      child(Role.ENTITLED_CHILD, born);
      born = dice.happens(20) ? born : born.plusDays(dice.between(300, 1_800));
    }
    if (!born.isAfter(filed) && dice.happens(120)) {
      child(Role.OTHER_CHILD, born);
    }
  }

  /** One adult child in thirty is married, one in twenty-five is a parent. */
  private void child(Role role, LocalDate born) {
    Member child = add(role, born);
    LocalDate adult = born.plusYears(18);
    if (adult.isBefore(filed)) {
      if (dice.happens(30)) {
        child.married = dice.between(adult, filed.plusMonths(10));
        if (dice.happens(100)) {
          child.marriageEnded = child.married.plusDays(dice.between(200, 900));
        }
      }
      if (dice.happens(40)) {
        child.ownChildBorn = dice.between(adult, filed);
      }
    }
  }

  private void formerMarriage(Member parent, LocalDate eldest) {
    if (dice.happens(550)) {
      parent.married = dice.between(eldest.minusDays(1_500), eldest.plusDays(300));
      if (dice.happens(930)) {
        parent.marriageEnded =
            dice.between(parent.married.plusDays(400), max(parent.married.plusDays(400), filed));
      } else {
        parent.separated = dice.between(parent.married.plusDays(300), filed);
      }
    }
  }

  /** One new marriage in twenty ends during the benefit period or shortly before. */
  private void spouse(Member parent, LocalDate eldest) {
    LocalDate wedding = dice.between(eldest.plusDays(700), max(eldest.plusDays(700), filed));
    Member spouse = add(Role.SPOUSE, parent.born.plusDays(dice.between(-2_500, 1_500)));
    spouse.since = wedding;
    parent.married = wedding;
    spouse.married = wedding;
    if (dice.happens(50)) {
      spouse.until = max(wedding, filed.plusDays(dice.between(-200, 300)));
      parent.marriageEnded = spouse.until;
      spouse.marriageEnded = spouse.until;
    }
    if (dice.happens(350)) {
      commonChild(wedding.plusDays(dice.between(0, 1_500)));
    }
  }

  private void partner(Member parent, LocalDate eldest) {
    LocalDate born = dice.between(eldest.plusDays(500), max(eldest.plusDays(500), filed));
    Member partner = add(Role.PARTNER, parent.born.plusDays(dice.between(-2_500, 1_500)));
    partner.since = born;
    if (dice.happens(80)) {
      partner.until = max(born, filed.plusDays(dice.between(-300, 300)));
    }
    commonChild(born);
  }

  private void commonChild(LocalDate born) {
    if (!born.isAfter(filed)) {
      add(Role.OTHER_CHILD, born);
    }
  }

  private static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
