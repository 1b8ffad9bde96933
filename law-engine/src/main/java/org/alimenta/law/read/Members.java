package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Path;
import org.alimenta.law.read.OneCase.Names;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Lists made into one value, for elements that are told, in doubt, or only thought of. */
final class Members {
  private final OneCase reader;
  private final Memory memory;

  /**
   * @param in whether it belongs: yes, or not known
   * @param most how many such elements there may be: 1, or more for the one that is only thought of
   */
  private record Member(Thing thing, Value in, int most) {}

  Members(OneCase reader, Memory memory) {
    this.reader = reader;
    this.memory = memory;
  }

  Value reduce(Each each, Thing self, @Nullable Names names) {
    List<Member> members = members(each.items(), self, names);
    return switch (each.reduction()) {
      case SUM -> sum(each, members, self, names);
      case COUNT -> count(members);
      case ANY -> any(each, members, self, names);
      case ALL -> all(each, members, self, names);
      case LEAST -> least(each, members, self, names);
      case MOST -> most(each, members, self, names);
    };
  }

  private Value body(Each each, Thing element, Thing self, @Nullable Names names) {
    return inside(each.binder(), each.body(), element, self, names);
  }

  private Value inside(
      @Nullable Binder binder, Node body, Thing element, Thing self, @Nullable Names names) {
    return binder == null
        ? reader.eval(body, element, names)
        : reader.eval(body, self, new Names(binder, element, names));
  }

  /** Those that are told and surely belong. */
  List<Thing> told(Items items, Thing self, @Nullable Names names) {
    return members(items, self, names).stream()
        .filter(member -> member.in().isYes() && member.thing().imagined() == null)
        .map(Member::thing)
        .toList();
  }

  private List<Member> members(Items items, Thing self, @Nullable Names names) {
    return switch (items) {
      case Items.Listed(Listing listing) -> listed(listing, askedOf(listing, self), null);
      case Items.Others(Listing listing) -> listed(listing, memory.ownerOf(self, listing), self);
      case Items.Where(Items from, Binder binder, Node test) ->
          where(members(from, self, names), binder, test, self, names);
      case Items.Reached(Path path, Items inner) ->
          members(inner, reader.follow(path, self, names), names);
    };
  }

  /** A list of the whole case may be asked for from every thing. */
  private Thing askedOf(Listing listing, Thing self) {
    return listing.owner().isTop() ? memory.root() : self;
  }

  private List<Member> listed(Listing listing, Thing owner, @Nullable Thing without) {
    List<Thing> told = owner.list(listing);
    List<Member> members = new ArrayList<>(told.size() + 1);
    for (Thing thing : told) {
      if (!thing.equals(without)) {
        members.add(new Member(thing, Value.YES, 1));
      }
    }
    int room = listing.most() - told.size();
    if (owner.isOpen(listing) && room > 0) {
      Thing another = memory.imagined(owner, listing);
      Value maybe =
          Value.between(
              Fraction.ZERO,
              Fraction.ONE,
              another.imagined() == null ? null : new Causes.Single(another.imagined()));
      members.add(new Member(another, maybe, room));
    }
    return members;
  }

  private List<Member> where(
      List<Member> from, @Nullable Binder binder, Node test, Thing self, @Nullable Names names) {
    List<Member> chosen = new ArrayList<>(from.size());
    for (Member member : from) {
      Value passes = inside(binder, test, member.thing(), self, names);
      if (!passes.isNo()) {
        chosen.add(new Member(member.thing(), both(member.in(), passes), member.most()));
      }
    }
    return chosen;
  }

  /** Who does not have it is no member for it, whether or not they belong. */
  private static Value both(Value one, Value other) {
    if (one.isNo() || other.isNo()) {
      return Value.NO;
    }
    return one.isYes()
        ? other
        : other.isYes() ? one : Value.between(Fraction.ZERO, Fraction.ONE, one, other);
  }

  private Value sum(Each each, List<Member> members, Thing self, @Nullable Names names) {
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    Causes causes = null;
    for (Member member : members) {
      Value value = body(each, member.thing(), self, names);
      if (member.in().isYes()) {
        low = low.plus(value.low());
        high = high.plus(value.high());
        causes = Causes.join(causes, value.why());
      } else {
        Fraction times = Fraction.of(member.most());
        low = low.plus(value.low().times(times).min(Fraction.ZERO));
        high = high.plus(value.high().times(times).max(Fraction.ZERO));
        causes = Causes.join(causes, member.in().why());
      }
    }
    return Value.between(low, high, causes);
  }

  private static Value count(List<Member> members) {
    int sure = 0;
    int possible = 0;
    Causes causes = null;
    for (Member member : members) {
      if (member.in().isYes()) {
        sure++;
      } else {
        possible += member.most();
        causes = Causes.join(causes, member.in().why());
      }
    }
    return Value.between(Fraction.of(sure), Fraction.of(sure + possible), causes);
  }

  private Value any(Each each, List<Member> members, Thing self, @Nullable Names names) {
    boolean found = false;
    Causes causes = null;
    for (Member member : members) {
      Value holds = both(member.in(), body(each, member.thing(), self, names));
      found |= holds.isYes();
      if (!holds.isNo()) {
        causes = Causes.join(causes, holds.why());
      }
    }
    return found
        ? Value.YES
        : causes == null ? Value.NO : Value.between(Fraction.ZERO, Fraction.ONE, causes);
  }

  private Value all(Each each, List<Member> members, Thing self, @Nullable Names names) {
    boolean failed = false;
    Causes causes = null;
    for (Member member : members) {
      Value fails = both(member.in(), Intervals.not(body(each, member.thing(), self, names)));
      failed |= fails.isYes();
      if (!fails.isNo()) {
        causes = Causes.join(causes, fails.why());
      }
    }
    return failed
        ? Value.NO
        : causes == null ? Value.YES : Value.between(Fraction.ZERO, Fraction.ONE, causes);
  }

  private Value least(Each each, List<Member> members, Thing self, @Nullable Names names) {
    Fraction low = Fraction.of(Days.NEVER);
    Fraction high = low;
    Causes causes = null;
    for (Member member : members) {
      Value value = body(each, member.thing(), self, names);
      low = low.min(value.low());
      if (member.in().isYes()) {
        high = high.min(value.high());
      }
      causes = Causes.join(Causes.join(causes, member.in().why()), value.why());
    }
    return Value.between(low, high, causes);
  }

  private Value most(Each each, List<Member> members, Thing self, @Nullable Names names) {
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    Causes causes = null;
    for (Member member : members) {
      Value value = body(each, member.thing(), self, names);
      high = high.max(value.high());
      if (member.in().isYes()) {
        low = low.max(value.low());
      }
      causes = Causes.join(Causes.join(causes, member.in().why()), value.why());
    }
    return Value.between(low, high, causes);
  }
}
