package org.alimenta.law.read;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.jspecify.annotations.Nullable;

/** What was computed already, and the things that were only thought of. */
final class Memory {
  private final Situation situation;
  private Trace.Taken[][] lasting;
  private Trace.Taken[][] ofMonth;
  private int things;

  private final Map<Object, Thing> imagined = new HashMap<>();
  private final Set<Thing> mine = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Beyond(Thing from, Object relation) {}

  Memory(Situation situation) {
    this.situation = situation;
    this.things = situation.things().size();
    this.lasting = new Trace.Taken[things][];
    this.ofMonth = new Trace.Taken[things][];
  }

  void forgetMonth() {
    Arrays.fill(ofMonth, null);
  }

  @SuppressWarnings("NullAway") // an empty place in an array of places is null
  Trace.@Nullable Taken get(Step step, Thing about) {
    if (isStrange(about)) {
      return null;
    }
    Trace.Taken[] places = (step.monthly() ? ofMonth : lasting)[about.number()];
    return places == null || step.place() >= places.length ? null : places[step.place()];
  }

  @SuppressWarnings("NullAway") // an empty place in an array of places is null
  void put(Step step, Thing about, Trace.Taken taken) {
    if (isStrange(about)) {
      return;
    }
    Trace.Taken[][] all = step.monthly() ? ofMonth : lasting;
    Trace.Taken[] places = all[about.number()];
    if (places == null || step.place() >= places.length) {
      places =
          places == null
              ? new Trace.Taken[Math.max(step.scope().steps(), step.place() + 1)]
              : Arrays.copyOf(places, step.place() + 16);
      all[about.number()] = places;
    }
    places[step.place()] = taken;
  }

  /**
   * A thing that another reader thought of. Whoever explains an answer with a reader of its own
   * meets such things; their numbers mean nothing here, so nothing about them is remembered.
   */
  private boolean isStrange(Thing about) {
    return about.imagined() != null && !mine.contains(about);
  }

  Thing root() {
    return situation.root();
  }

  /** One more element that an open list may have. */
  Thing imagined(Thing owner, Listing listing) {
    return imagined.computeIfAbsent(
        new Beyond(owner, listing),
        _ ->
            number(
                listing.element(),
                owner,
                owner.imagined() != null ? owner.imagined() : new Cause.ListOpen(listing, owner)));
  }

  /** The thing at the end of a link that was not told. */
  Thing imagined(Thing owner, Link link) {
    return imagined.computeIfAbsent(
        new Beyond(owner, link),
        _ ->
            number(
                link.target(),
                null,
                owner.imagined() != null ? owner.imagined() : new Cause.LinkMissing(link, owner)));
  }

  Thing anyone(EntityType type, Cause why) {
    return number(type, null, why);
  }

  /** The thing whose list {@code element} is in. */
  Thing ownerOf(Thing element, Listing listing) {
    Thing owner = element.owner();
    if (owner != null) {
      return owner;
    }
    Cause why = element.imagined();
    if (why == null) {
      throw new IllegalStateException("A thing without an owner was asked for it: " + element);
    }
    return listing.owner().isTop()
        ? situation.root()
        : imagined.computeIfAbsent(
            new Beyond(element, "owner"), _ -> number(listing.owner(), null, why));
  }

  private Thing number(EntityType type, @Nullable Thing owner, Cause why) {
    int number = things++;
    if (number >= lasting.length) {
      lasting = Arrays.copyOf(lasting, number + 16);
      ofMonth = Arrays.copyOf(ofMonth, number + 16);
    }
    Thing thing = Situation.imagine(type, owner, why, number, "");
    mine.add(thing);
    return thing;
  }
}
