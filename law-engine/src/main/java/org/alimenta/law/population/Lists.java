package org.alimenta.law.population;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Items;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Split;
import org.alimenta.law.population.Op.Code;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** Lists made into one value: the elements get rows, and the rows are brought together again. */
final class Lists {
  private static final Extent ROWS = Extent.of(0, Integer.MAX_VALUE);

  private final Lowering lowering;
  private final Ops ops;
  private final Ratios ratios;

  /**
   * The elements of a list, seen from the rows of a view.
   *
   * @param asking for each element the row that asks for it
   * @param element for each row of the place the element; null where the rows are the elements
   * @param in whether it belongs
   */
  private record Members(Over over, Op asking, @Nullable Op element, Ends in) {}

  Lists(Lowering lowering) {
    this.lowering = lowering;
    this.ops = lowering.ops;
    this.ratios = lowering.ratios;
  }

  Ends reduce(Each each, View view) {
    Members members = members(each.items(), view);
    Ends in = members.in();
    Ends body = lowering.value(each.body(), inside(view, members, each.binder()));
    Over over = members.over();
    Place to = view.place();
    return switch (each.reduction()) {
      case SUM -> sum(over, to, in, lowering.math.each(body, ratios::evenly));
      case COUNT -> sum(over, to, in, lowering.math.certain(ratios.whole(ops.one)));
      case ANY -> any(over, to, lowering.math.masks(in, body, ops::and));
      case ALL ->
          lowering.math.not(
              any(over, to, lowering.math.masks(in, lowering.math.not(body), ops::and)));
      case LEAST -> extreme(Code.LEAST, Days.NEVER, over, to, swapped(in), body);
      case MOST -> extreme(Code.MOST, 0, over, to, in, lowering.math.each(body, ratios::evenly));
    };
  }

  private static Ends swapped(Ends ends) {
    return new Ends(ends.high(), ends.low());
  }

  private Ends sum(Over over, Place to, Ends in, Ends body) {
    Op surely = in.low().over();
    Op maybe = in.high().over();
    Op low = ops.pick(maybe, ops.lesser(body.low().over(), ops.no), ops.no);
    Op high = ops.pick(maybe, ops.greater(body.high().over(), ops.no), ops.no);
    boolean certain = in.isCertain();
    return new Ends(
        total(over, to, surely, body.low(), certain ? ops.no : low),
        total(over, to, surely, body.high(), certain ? ops.no : high));
  }

  private Ratio total(Over over, Place to, Op when, Ratio value, Op otherwise) {
    Op sum = ops.each(Code.SUM, over, to, ops.pick(when, value.over(), otherwise));
    return new Ratio(sum, value.under());
  }

  /** Conditions are -1 and 0, so a sum below zero has met one. */
  private Ends any(Over over, Place to, Ends masks) {
    return lowering.math.each(
        masks, mask -> ratios.whole(ops.below(ops.each(Code.SUM, over, to, mask.over()), ops.no)));
  }

  private Ends extreme(Code code, long none, Over over, Place to, Ends in, Ends body) {
    return lowering.math.ends(
        in,
        body,
        (mask, value) ->
            new Ratio(
                ops.each(code, over, to, ops.pick(mask.over(), value.over(), ops.constant(none))),
                value.under()));
  }

  private Members members(Items items, View view) {
    return switch (items) {
      case Items.Listed(Listing listing) -> listed(listing, view);
      case Items.Others(Listing listing) -> others(listing, view);
      case Items.Where(Items from, Binder binder, Node test) -> {
        Members all = members(from, view);
        Ends passes = lowering.value(test, inside(view, all, binder));
        yield new Members(
            all.over(),
            all.asking(),
            all.element(),
            lowering.math.masks(all.in(), passes, ops::and));
      }
      case Items.Reached(var path, Items inner) ->
          members(inner, new View(view.place(), lowering.spotAt(path, view), view.names()));
    };
  }

  /** Where each row asks for its own list, the elements need no pairs. */
  private Members listed(Listing listing, View view) {
    Op owner = listing.owner().isTop() ? lowering.rootOf(view) : view.self().index();
    if (owner != null) {
      return pairs(listing, view, owner);
    }
    Op parent = lowering.index(new Given.Parent(listing), listing.element());
    return new Members(new Over(listing, Place.of(listing.element())), parent, null, all());
  }

  private Members others(Listing listing, View view) {
    Op self =
        Objects.requireNonNullElseGet(view.self().index(), () -> lowering.own(listing.element()));
    Op parent = lowering.index(new Given.Parent(listing), listing.element());
    return pairs(
        listing, view, Objects.requireNonNull(ops.spread(view.self().index(), parent)), self);
  }

  private Members pairs(Listing listing, View view, Op... ownerAndSelf) {
    Op pairs = ops.make(Code.PAIRS, view.place(), java.util.List.of(ownerAndSelf), listing, ROWS);
    String name =
        view.place() + (ownerAndSelf.length > 1 ? " & other " : " & ") + listing.element();
    Place place = new Place(name, null, pairs);
    Op left = ops.make(Code.LEFT, place, java.util.List.of(pairs), null, ROWS);
    Op right = ops.make(Code.RIGHT, place, java.util.List.of(pairs), null, ROWS);
    return new Members(new Over(listing, place), left, right, all());
  }

  private Ends all() {
    return lowering.math.test(ops.yes);
  }

  /** Without a name the element asks; with one, whoever asked before. */
  private View inside(View view, Members members, @Nullable Binder binder) {
    Map<Binder, Spot> names = new HashMap<>();
    view.names().forEach((name, spot) -> names.put(name, lifted(spot, members)));
    Spot element = new Spot(members.over().listing().element(), members.element());
    if (binder == null) {
      return new View(members.over().place(), element, Map.copyOf(names));
    }
    names.put(binder, element);
    return new View(members.over().place(), lifted(view.self(), members), Map.copyOf(names));
  }

  private Spot lifted(Spot spot, Members members) {
    Op index = spot.index();
    return new Spot(
        spot.type(), index == null ? members.asking() : ops.spread(members.asking(), index));
  }

  Ends share(Split split, View view) {
    Listing listing = split.listing();
    EntityType owner = listing.owner();
    Ends total = lowering.of(split.total(), owner);
    Ends weight = lowering.math.each(lowering.value(split.weight(), view), ratios::evenly);
    Ends order = lowering.math.each(lowering.value(split.order(), view), ratios::evenly);
    Op most = Lowering.wholeOf(total.high());
    Extent extent = most.extent.or(Extent.of(0, 0));
    Op part =
        ops.make(
            Code.SHARE,
            view.place(),
            java.util.List.of(
                Lowering.wholeOf(total.low()), weight.low().over(), order.low().over()),
            listing,
            extent);
    if (total.isCertain() && weight.isCertain() && order.isCertain()) {
      return lowering.math.certain(ratios.whole(part));
    }
    Ends open =
        lowering.math.test(
            ops.not(ops.and(lowering.math.isSettled(weight), lowering.math.isSettled(order))));
    Over over = new Over(listing, Place.of(listing.element()));
    Op known =
        ops.and(
            lowering.math.isSettled(total), ops.not(any(over, Place.of(owner), open).low().over()));
    Op parent = lowering.index(new Given.Parent(listing), listing.element());
    Op settled = ops.spread(parent, known);
    return new Ends(
        ratios.whole(ops.pick(settled, part, ops.no)),
        ratios.whole(ops.pick(settled, part, ops.spread(parent, ops.greater(most, ops.no)))));
  }
}
