package org.alimenta.poland.population;

import static org.alimenta.poland.population.Dice.of;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.poland.Case;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Obstacle;
import org.alimenta.poland.OrderedSum;
import org.alimenta.poland.Receipt;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;
import org.alimenta.poland.Title;
import org.alimenta.poland.population.Dice.Weighted;
import org.alimenta.poland.population.Member.Role;

/**
 * The entitled children with their titles. Made up: one title each, raised once or twice in three
 * of ten; enforcement that brings nothing in six of ten, a part in one of three, and all that is
 * owed in one of thirty.
 */
final class Claims {
  private static final List<Weighted<Title.Kind>> KINDS =
      List.of(
          of(700, Title.Kind.JUDGMENT),
          of(200, Title.Kind.COURT_SETTLEMENT),
          of(60, Title.Kind.INTERIM_ORDER),
          of(33, Title.Kind.MEDIATED_SETTLEMENT),
          of(7, Title.Kind.PRIVATE_AGREEMENT));

  private static final List<Weighted<Integer>> TITLES = List.of(of(8, 0), of(977, 1), of(15, 2));
  private static final List<Weighted<Integer>> SUMS = List.of(of(68, 1), of(24, 2), of(8, 3));

  private static final List<Weighted<Place>> PLACES =
      List.of(
          of(935, Place.IN_POLAND),
          of(35, Place.ABROAD),
          of(10, Place.ABROAD_WITHOUT_LEGAL_BASIS),
          of(12, Place.ABROAD_ADDRESS_UNKNOWN),
          of(8, Place.ABROAD_IMPOSSIBLE));

  private static final List<Weighted<Obstacle.Kind>> OBSTACLES =
      List.of(
          of(30, Obstacle.Kind.INFORMATION_REFUSED),
          of(20, Obstacle.Kind.INFORMATION_FALSE),
          of(30, Obstacle.Kind.EXPLANATION_MISSING),
          of(20, Obstacle.Kind.NOT_COLLECTED));

  private final Writing to;
  private final Dice dice;
  private final Application application;
  private final List<Member> household;

  Claims(Writing to, Dice dice, Application application, List<Member> household) {
    this.to = to;
    this.dice = dice;
    this.application = application;
    this.household = household;
  }

  void write(int caseRow) {
    boolean together = dice.happens(100);
    for (Member child : household) {
      if (child.role == Role.ENTITLED_CHILD) {
        entitled(caseRow, child, together);
      }
    }
  }

  /**
   * @param together one sum was ordered for all children
   */
  private void entitled(int caseRow, Member child, boolean together) {
    int row = to.add(Case.ENTITLED, caseRow);
    to.tell(row, Entitled.PERSON, child.row);
    to.tell(row, Entitled.RAISED_BY_BOTH_PARENTS, dice.happens(3));
    to.tell(row, Entitled.FIRST_ADVANCE_DURING_DIVORCE, Writing.NEVER);
    to.tell(row, Entitled.ADVANCE_MONTHS_DURING_DIVORCE, 0);
    to.tell(row, Entitled.ADVANCES_PAID, 0);
    int titles = dice.pick(TITLES);
    for (int i = 0; i < titles; i++) {
      title(row, child, together);
    }
    for (Member member : household) {
      relative(row, child, member);
    }
    if (dice.happens(15)) {
      obstacle(row);
    }
  }

  private void title(int entitled, Member child, boolean together) {
    LocalDate filed = application.filed();
    LocalDate earliest = filed.minusDays(5_000);
    LocalDate issued =
        dice.between(earliest.isAfter(child.born) ? earliest : child.born, filed.minusDays(20));
    int row = to.add(Entitled.TITLES, entitled);
    to.tell(row, Title.KIND, dice.pick(KINDS));
    to.tell(row, Title.OBLIGES, dice.happens(994) ? Title.Obliged.PARENT : Title.Obliged.OTHER);
    to.tell(row, Title.ISSUED, issued);
    to.tell(row, Title.ENFORCEABLE, dice.happens(994));
    int sharedBy = together ? entitledChildren() : 1;
    int sum = orderedAtFirst() * sharedBy;
    LocalDate from = issued;
    int sums = dice.pick(SUMS);
    for (int i = 0; i < sums; i++) {
      ordered(row, from, sum, sharedBy, i > 0);
      sum += dice.between(1, 8) * 5_000 * sharedBy;
      from = from.plusDays(dice.between(300, 1_500));
    }
    if (dice.happens(993)) {
      enforcement(row, sum / sharedBy);
    }
  }

  /** From 250 zloty in fifties; more in later years, as wages are higher. */
  private int orderedAtFirst() {
    int most = 8 + Math.max(0, application.start().getYear() - 2008) / 2;
    return 25_000 + dice.between(0, most) * 5_000;
  }

  private int entitledChildren() {
    return (int) household.stream().filter(member -> member.role == Role.ENTITLED_CHILD).count();
  }

  private void ordered(int title, LocalDate from, int sum, int sharedBy, boolean changed) {
    int row = to.add(Title.ORDERED, title);
    to.tell(row, OrderedSum.MONTHLY, sum);
    to.tell(row, OrderedSum.FROM, from);
    to.tell(
        row,
        OrderedSum.UNTIL,
        dice.happens(12)
            ? dice.between(from, application.end().isBefore(from) ? from : application.end())
            : Writing.NEVER);
    to.tell(row, OrderedSum.SHARED_BY, sharedBy);
    boolean withheld = changed && dice.happens(80);
    to.tell(
        row,
        OrderedSum.REACHED_BAILIFF,
        withheld ? Writing.NEVER : from.plusDays(dice.between(0, 60)));
  }

  private void enforcement(int title, int monthly) {
    LocalDate certified = application.filed().minusDays(dice.between(0, 40));
    long owed = 2L * monthly + dice.between(0, 300) * 10_000L;
    int row = to.add(Title.ENFORCEMENTS, title);
    to.tell(row, Enforcement.PLACE, dice.pick(PLACES));
    to.tell(row, Enforcement.CERTIFIED, certified);
    to.tell(row, Enforcement.OWED, owed);
    to.tell(row, Enforcement.COURT_ASKED, certified.minusDays(dice.between(0, 900)));
    if (dice.happens(30)) {
      receipt(row, certified.minusDays(dice.between(1, 25)), owed);
    } else if (dice.happens(330)) {
      int count = dice.between(1, 4);
      for (int month = 0; month < count; month++) {
        receipt(
            row,
            certified.minusDays(30L * month + dice.between(1, 25)),
            monthly / 100L * dice.between(5, 90));
      }
    }
  }

  private void receipt(int enforcement, LocalDate on, long grosze) {
    int row = to.add(Enforcement.RECEIPTS, enforcement);
    to.tell(row, Receipt.ON, on);
    to.tell(row, Receipt.AMOUNT, grosze);
  }

  private void relative(int entitled, Member child, Member member) {
    int row = to.add(Entitled.RELATIVES, entitled);
    to.tell(row, Relative.PERSON, member.row);
    to.tell(row, Relative.KIN, member == child ? Kin.ITSELF : kin(member));
    to.tell(row, Relative.SINCE, member.since.equals(Writing.NEVER) ? member.born : member.since);
    to.tell(row, Relative.UNTIL, member.until);
  }

  private static Kin kin(Member member) {
    return switch (member.role) {
      case PARENT -> Kin.PARENT;
      case SPOUSE -> Kin.SPOUSE_OF_PARENT;
      case PARTNER -> Kin.PARENT_OF_COMMON_CHILD;
      case OBLIGED_PARENT -> Kin.OBLIGED_PARENT;
      case ENTITLED_CHILD, OTHER_CHILD -> Kin.SUPPORTED_CHILD;
    };
  }

  /** Half of them are over within four months, the others not within the period. */
  private void obstacle(int entitled) {
    LocalDate from = dice.between(application.start(), application.end());
    boolean ends = dice.happens(500);
    int row = to.add(Entitled.OBSTACLES, entitled);
    to.tell(row, Obstacle.KIND, dice.pick(OBSTACLES));
    to.tell(row, Obstacle.FROM, from);
    to.tell(row, Obstacle.ENDED, ends ? from.plusDays(dice.between(10, 120)) : Writing.NEVER);
  }
}
