package org.alimenta.office.desk.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Listing.Pairing;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Texts;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Told;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Every fact of a case with its origin, its paper, and what was told before it was corrected. */
@Component
class FactsPart implements CasePart {
  private final Cases cases;
  private final Laws laws;
  private final StaffNames staffNames;
  private final MessageSource messages;

  FactsPart(Cases cases, Laws laws, StaffNames staffNames, MessageSource messages) {
    this.cases = cases;
    this.laws = laws;
    this.staffNames = staffNames;
    this.messages = messages;
  }

  @Override
  public String key() {
    return "facts";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String template() {
    return "desk/cases/facts";
  }

  @Override
  public void fill(BenefitCase of, Staff staff, Locale locale, Model model) {
    Texts texts = laws.law(of.law()).words().texts();
    List<Told> told = cases.told(of.id());
    Retold retold = cases.retold(of);
    Reading reading =
        new Reading(texts, new Values(texts, messages, locale), Language.of(locale.getLanguage()));
    told.forEach(reading::add);
    model.addAttribute("things", reading.things(retold));
  }

  private final class Reading {
    private final Texts texts;
    private final Values values;
    private final Language language;
    private final Map<String, List<Said>> said = new HashMap<>();
    private final Map<Long, String> names = staffNames.all();

    /** A fact as it was told once. */
    private record Said(String kept, Told told) {}

    private Reading(Texts texts, Values values, Language language) {
      this.texts = texts;
      this.values = values;
      this.language = language;
    }

    private void add(Told told) {
      for (Change change : told.changes()) {
        if (change instanceof Change.Tell(int thing, String fact, String value)) {
          said.computeIfAbsent(thing + "." + fact, _ -> new ArrayList<>())
              .add(new Said(value, told));
        } else if (change instanceof Change.Forget(int thing, String fact)) {
          said.remove(thing + "." + fact);
        }
      }
    }

    private List<ToldFact.Thing> things(Retold retold) {
      List<ToldFact.Thing> things = new ArrayList<>();
      for (Thing thing : retold.situation().things()) {
        OptionalInt number = retold.number(thing);
        if (number.isPresent()) {
          List<ToldFact> facts = facts(thing, number.getAsInt());
          if (!facts.isEmpty() || thing.owner() != null && depth(thing) == 1) {
            things.add(new ToldFact.Thing(title(thing), Math.max(1, depth(thing)), facts));
          }
        }
      }
      return things;
    }

    private List<ToldFact> facts(Thing thing, int number) {
      List<ToldFact> facts = new ArrayList<>();
      for (Fact fact : thing.type().facts()) {
        List<Said> all = said.get(number + "." + fact.name());
        if (all != null && thing.fact(fact) != null) {
          facts.add(fact(fact, all));
        }
      }
      return facts;
    }

    private ToldFact fact(Fact fact, List<Said> all) {
      Said last = all.getLast();
      return new ToldFact(
          texts.label(fact, language),
          values.of(fact, last.kept()),
          all.subList(0, all.size() - 1).stream()
              .filter(earlier -> !earlier.kept().equals(last.kept()))
              .map(earlier -> values.of(fact, earlier.kept()))
              .distinct()
              .toList(),
          last.told().origin(),
          last.told().day(),
          name(last.told().by()),
          last.told().document());
    }

    private @Nullable String name(@Nullable Long staff) {
      return staff == null ? null : names.get(staff);
    }

    private String title(Thing thing) {
      if (thing.owner() == null) {
        return messages.getMessage(
            "case.facts.application", null, Locale.forLanguageTag(language.code()));
      }
      String kind = texts.thing(thing.type(), language);
      Listing in = thing.in();
      Pairing pairing = in == null ? null : in.pairing();
      if (pairing != null) {
        Thing partner = thing.link(pairing.partner());
        return owner(thing) + ": " + (partner == null ? kind : partner.name());
      }
      return thing.name().isEmpty() ? owner(thing) + ": " + kind : thing.name() + ": " + kind;
    }

    private String owner(Thing thing) {
      Thing owner = Objects.requireNonNull(thing.owner());
      return owner.name().isEmpty() && owner.owner() != null ? owner(owner) : owner.name();
    }

    private static int depth(Thing thing) {
      Thing owner = thing.owner();
      return owner == null ? 0 : 1 + depth(owner);
    }
  }
}
