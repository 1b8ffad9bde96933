package org.alimenta.benchmarks;

import static org.alimenta.law.Law.all;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.Layout;
import org.alimenta.money.Rounding;

/**
 * Three kinds of things one in another, each with days and conditions: a family, its members, their
 * incomes. The rule: income per person in a month, of incomes that count and are received in it, of
 * members who belong to the family in it.
 */
final class Incomes {
  static final LocalDate MONTH = LocalDate.of(2024, 10, 1);
  private static final int SEED = 20241001;
  private static final Act ACT = new Act("Example", "An example of nesting", "Przykład");

  /** The whole case: one family. */
  interface Family {
    Facts<Family> IS = Facts.ofCase("family");
    Day<Family> NOW = IS.fact("month").monthly().day();
    Listed<Family, Member> MEMBERS = IS.many("members", Member.IS, 20);
  }

  /** Somebody who may belong to it. */
  static final class Member implements Family {
    static final Facts<Member> IS = Facts.of("member");
    static final Day<Member> SINCE = IS.day("since");
    static final Day<Member> UNTIL = IS.day("until");
    static final Test<Member> PLACED = IS.yes("placed");
    static final Listed<Member, Income> INCOMES = IS.many("incomes", Income.IS, 20);

    private Member() {}
  }

  /** What somebody receives. */
  static final class Income implements Family {
    static final Facts<Income> IS = Facts.of("income");
    static final Day<Income> FROM = IS.day("from");
    static final Day<Income> TO = IS.day("to");
    static final Test<Income> COUNTED = IS.yes("counted");
    static final Money<Income> NET = IS.fact("net-a-month").betweenWhole(0, 50_000).money();

    private Income() {}
  }

  private static final Test<Member> BELONGS =
      all(
              Member.SINCE.onOrBefore(Family.NOW),
              Member.UNTIL.onOrAfter(Family.NOW),
              org.alimenta.law.Law.not(Member.PLACED))
          .as("belongs to the family", ACT.at("1"));

  private static final Money<Member> OF_MEMBER =
      Member.INCOMES
          .where(
              all(
                  Income.COUNTED,
                  Income.FROM.onOrBefore(Family.NOW),
                  Income.TO.onOrAfter(Family.NOW)))
          .sum(Income.NET)
          .as("income of a member", ACT.at("2"));

  private static final Count<Family> SIZE =
      Family.MEMBERS.count(BELONGS).butAtLeast(1).as("members", ACT.at("3"));

  private static final Money<Family> PER_PERSON =
      Family.MEMBERS
          .where(BELONGS)
          .sum(OF_MEMBER)
          .dividedBy(SIZE)
          .rounded(Rounding.DOWN, 1, "an example")
          .as("income per person", ACT.at("4"));

  static final Benefit<Family> RULE =
      Benefit.of("nested", Family.IS, ACT, "2000-01-01").tells(PER_PERSON);

  final int count;
  final int[] members;
  final int[] incomes;
  final int[] since;
  final int[] until;
  final boolean[] placed;
  final int[] from;
  final int[] to;
  final boolean[] counted;
  final int[] net;

  Incomes(int count) {
    Random random = new Random(SEED);
    this.count = count;
    members = new int[count + 1];
    for (int i = 0; i < count; i++) {
      members[i + 1] = members[i] + 2 + random.nextInt(3);
    }
    int people = members[count];
    since = new int[people];
    until = new int[people];
    placed = new boolean[people];
    incomes = new int[people + 1];
    int now = (int) MONTH.toEpochDay();
    for (int m = 0; m < people; m++) {
      since[m] = now - random.nextInt(9_000) + 300;
      until[m] = now + random.nextInt(9_000) - 300;
      placed[m] = random.nextInt(100) < 3;
      incomes[m + 1] = incomes[m] + random.nextInt(4);
    }
    int sources = incomes[people];
    from = new int[sources];
    to = new int[sources];
    counted = new boolean[sources];
    net = new int[sources];
    for (int s = 0; s < sources; s++) {
      from[s] = now - random.nextInt(3_000) + 500;
      to[s] = now + random.nextInt(3_000) - 500;
      counted[s] = random.nextInt(100) < 85;
      net[s] = random.nextInt(600_000);
    }
  }

  /** The reference: the same by hand, a family at a time. */
  void byHand(long[] results) {
    int now = (int) MONTH.toEpochDay();
    for (int i = 0; i < count; i++) {
      long sum = 0;
      int size = 0;
      for (int m = members[i]; m < members[i + 1]; m++) {
        if (since[m] <= now && until[m] >= now && !placed[m]) {
          size++;
          for (int s = incomes[m]; s < incomes[m + 1]; s++) {
            if (counted[s] && from[s] <= now && to[s] >= now) {
              sum += net[s];
            }
          }
        }
      }
      results[i] = sum / Math.max(1, size);
    }
  }

  List<Block> blocks(Layout layout, int casesInBlock) {
    List<Block> blocks = new ArrayList<>();
    Block block = new Block(layout);
    for (int i = 0; i < count; i++) {
      int family = block.addCase();
      for (int m = members[i]; m < members[i + 1]; m++) {
        int member = block.add(Family.MEMBERS.listing(), family);
        block.set(Member.SINCE.fact(), member, since[m]);
        block.set(Member.UNTIL.fact(), member, until[m]);
        block.set(Member.PLACED.fact(), member, placed[m] ? 1 : 0);
        for (int s = incomes[m]; s < incomes[m + 1]; s++) {
          int income = block.add(Member.INCOMES.listing(), member);
          block.set(Income.FROM.fact(), income, from[s]);
          block.set(Income.TO.fact(), income, to[s]);
          block.set(Income.COUNTED.fact(), income, counted[s] ? 1 : 0);
          block.set(Income.NET.fact(), income, net[s]);
        }
      }
      if (block.cases() == casesInBlock || i == count - 1) {
        block.complete();
        block.trim();
        blocks.add(block);
        block = new Block(layout);
      }
    }
    return blocks;
  }
}
