package org.alimenta.law.view;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alimenta.law.casefile.Origins;
import org.alimenta.law.citation.Citation;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.read.Trace;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Place;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** The reasons of one answer; a step that serves several reasons is shown in full once. */
final class Reasons {
  private final Origins origins;
  private final Situation situation;
  private final Values values;
  private final Map<Trace, String> shown = new IdentityHashMap<>();

  Reasons(Origins origins, Situation situation) {
    this.origins = origins;
    this.situation = situation;
    this.values = new Values(situation);
  }

  @Nullable ReasonView ofNullable(@Nullable Trace trace) {
    return trace == null ? null : of(trace);
  }

  ReasonView of(Trace trace) {
    return switch (trace) {
      case Trace.Taken taken -> step(taken);
      case Trace.FactUsed fact -> fact(fact);
      case Trace.NumberUsed number -> number(number);
      case Trace.RateUsed rate -> plain("rate", rate.rate().number(), rate.rate(), rate, null);
      case Trace.Compared compared -> comparison(compared);
      case Trace.VersionUsed version ->
          plain(
              "version",
              Days.date(version.version().from()).toString(),
              version.rule(),
              version,
              null);
      case Trace.PartTaken part ->
          plain("part", part.split().listing().id(), part.split(), part, part.about());
    };
  }

  private ReasonView step(Trace.Taken taken) {
    String before = shown.get(taken);
    String ref = before == null ? "s" + (shown.size() + 1) : null;
    if (ref != null) {
      shown.put(taken, ref);
    }
    List<ReasonView> parts =
        before == null ? taken.parts().stream().map(this::of).toList() : List.of();
    return new ReasonView(
        "step",
        ref,
        before,
        taken.step().name(),
        Values.of(taken.about()),
        values.of(taken.step(), taken.value()),
        null,
        null,
        taken.step().cites().stream().map(Citation::inFull).toList(),
        null,
        null,
        parts);
  }

  private ReasonView fact(Trace.FactUsed used) {
    Thing about = used.fact().entity().isTop() ? situation.root() : used.about();
    return new ReasonView(
        "fact",
        null,
        null,
        used.fact().id(),
        Values.of(about),
        values.of(Nodes.of(new Node.FactRead(used.fact())), used.value()),
        null,
        null,
        List.of(),
        null,
        origins.of(about, used.fact()).map(Place::toString).orElse(null),
        List.of());
  }

  private ReasonView number(Trace.NumberUsed used) {
    Long day = used.day();
    Figure figure = used.figure();
    Entry entry = figure == null ? null : figure.entry();
    return new ReasonView(
        "number",
        null,
        null,
        used.number().number(),
        null,
        values.of(used.number(), used.value()),
        null,
        null,
        List.of(),
        new NumberView(
            used.number().number(),
            day == null ? null : Days.date(day).toString(),
            entry == null ? null : entry.from().toString(),
            entry == null || entry.until() == null ? null : entry.until().toString(),
            entry == null ? null : entry.cites(),
            entry == null ? null : entry.unverified(),
            entry == null ? null : entry.setBy()),
        null,
        List.of());
  }

  private ReasonView comparison(Trace.Compared compared) {
    Node.Compare node = compared.node();
    return new ReasonView(
        "comparison",
        null,
        null,
        node.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        null,
        values.of(node, compared.value()),
        values.of(node.left(), compared.left()),
        values.of(node.right(), compared.right()),
        List.of(),
        null,
        null,
        List.of());
  }

  private ReasonView plain(
      String kind, String name, Node node, Trace trace, @Nullable Thing about) {
    return new ReasonView(
        kind,
        null,
        null,
        name,
        about == null ? null : Values.of(about),
        values.of(node, trace.value()),
        null,
        null,
        List.of(),
        null,
        null,
        List.of());
  }
}
