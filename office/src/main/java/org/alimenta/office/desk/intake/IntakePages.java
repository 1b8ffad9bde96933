package org.alimenta.office.desk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Cause;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Retold;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Completeness.Look;
import org.alimenta.office.applications.Told;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.KnownParty;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.PartyVersion;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes the pages of an application that is being typed in. */
@Component
class IntakePages {
  private final Cases cases;
  private final Laws laws;
  private final Parties parties;
  private final MessageSource messages;
  private final JdbcClient database;

  IntakePages(
      Cases cases, Laws laws, Parties parties, MessageSource messages, JdbcClient database) {
    this.cases = cases;
    this.laws = laws;
    this.parties = parties;
    this.messages = messages;
    this.database = database;
  }

  FormPlan plan(BenefitCase of) {
    return FormPlan.of(cases.book(of.law()), of.benefits());
  }

  /** The page after everything that was sent is kept. */
  IntakePage page(BenefitCase of, String section, Locale locale) {
    return page(of, section, Posted.NOTHING, List.of(), List.of(), locale);
  }

  /** The page with what was sent standing in its fields. */
  IntakePage page(
      BenefitCase of,
      String section,
      Posted typed,
      List<Choice> choices,
      List<String> meanwhile,
      Locale locale) {
    Language language = Language.of(locale.getLanguage());
    Lawbook book = cases.book(of.law());
    LawWords words = laws.law(of.law()).words();
    FormPlan plan = FormPlan.of(book, of.benefits());
    Retold retold = cases.retold(of);
    Look look = cases.look(of);
    List<Benefit<?>> benefits = new ArrayList<>();
    book.benefits().stream().filter(b -> of.benefits().contains(b.id())).forEach(benefits::add);
    List<Cause.Question> questions = here(look.questions(), retold);
    Missing missing =
        new MissingWriter(plan, retold, benefits, words, language)
            .of(look, questions, messages.getMessage("intake.missing.nobody", null, locale));
    Map<Integer, KnownParty> known = known(of);
    Sheet sheet =
        new SheetWriter(
                plan,
                retold,
                questions,
                typed,
                known,
                of.applicant(),
                cases.asked(of.id()),
                words.texts(),
                language)
            .asking(questions)
            .section(section, of.toldSeq());
    return new IntakePage(
        of,
        applicant(of),
        sheet,
        missing,
        sections(plan, section, missing, words, language, locale),
        choices,
        meanwhile,
        follows(sheet, typed));
  }

  /** The look has replayed the case for itself: its things are these, place by place. */
  private static List<Cause.Question> here(List<Cause.Question> questions, Retold retold) {
    List<Thing> things = retold.situation().things();
    List<Cause.Question> here = new ArrayList<>();
    for (Cause.Question question : questions) {
      if (question.about().imagined() == null) {
        Thing about = things.get(question.about().number());
        here.add(
            switch (question) {
              case Cause.FactMissing(var fact, Thing _) -> new Cause.FactMissing(fact, about);
              case Cause.LinkMissing(var link, Thing _) -> new Cause.LinkMissing(link, about);
              case Cause.ListOpen(var list, Thing _) -> new Cause.ListOpen(list, about);
            });
      }
    }
    return here;
  }

  private String applicant(BenefitCase of) {
    Long applicant = of.applicant();
    return applicant == null
        ? ""
        : parties.find(applicant).map(party -> party.party().name()).orElse("");
  }

  private Map<Integer, KnownParty> known(BenefitCase of) {
    Map<Integer, Long> ids = cases.parties(of.id());
    Map<Long, KnownParty> found = parties.find(Set.copyOf(ids.values()));
    Map<Integer, KnownParty> known = new HashMap<>();
    ids.forEach(
        (thing, id) -> {
          KnownParty party = found.get(id);
          if (party != null) {
            known.put(thing, party);
          }
        });
    return known;
  }

  private List<IntakePage.Section> sections(
      FormPlan plan,
      String current,
      Missing missing,
      LawWords words,
      Language language,
      Locale locale) {
    List<IntakePage.Section> sections = new ArrayList<>();
    for (String key : keys(plan)) {
      long open = missing.questions().stream().filter(item -> item.section().equals(key)).count();
      long papers = key.equals("papers") ? missing.papers().size() : 0;
      sections.add(
          new IntakePage.Section(
              key, title(plan, key, words, language, locale), key.equals(current), open + papers));
    }
    return sections;
  }

  List<String> keys(FormPlan plan) {
    List<String> keys = new ArrayList<>(List.of(SheetWriter.PEOPLE));
    plan.others().stream().map(Listing::name).forEach(keys::add);
    keys.add(SheetWriter.MORE);
    keys.add("papers");
    keys.add("check");
    return keys;
  }

  private String title(
      FormPlan plan, String key, LawWords words, Language language, Locale locale) {
    return plan.others().stream()
        .filter(listing -> listing.name().equals(key))
        .map(listing -> capital(things(plan, listing, words, language)))
        .findFirst()
        .orElseGet(() -> messages.getMessage("intake.section." + key, null, locale));
  }

  private static String things(FormPlan plan, Listing listing, LawWords words, Language language) {
    List<String> names = new ArrayList<>();
    names.add(words.texts().thing(listing.element(), language));
    plan.listings(listing.element())
        .forEach(inner -> names.add(words.texts().thing(inner.element(), language)));
    return String.join(", ", names);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Fields that were empty when they were sent and are not any more. */
  private static Map<String, String> follows(Sheet sheet, Posted typed) {
    Map<String, String> set = new LinkedHashMap<>();
    if (typed.names().isEmpty()) {
      return set;
    }
    for (Map.Entry<String, String> field : texts(sheet).entrySet()) {
      boolean version = field.getKey().endsWith(".v");
      if (version || typed.has(field.getKey()) && !field.getValue().isEmpty()) {
        set.put(field.getKey(), field.getValue());
      }
    }
    return set;
  }

  /** What stands in the fields of a section, by their names. */
  static Map<String, String> texts(Sheet sheet) {
    Map<String, String> texts = new LinkedHashMap<>();
    sheet.facts().forEach(field -> texts.put(field.name(), field.value()));
    sheet.lists().forEach(rows -> rows.blocks().forEach(block -> texts(block, texts)));
    return texts;
  }

  private static void texts(Sheet.Block block, Map<String, String> texts) {
    Sheet.PersonFields person = block.person();
    if (person != null) {
      String name = "p." + person.number() + ".";
      texts.put(name + "v", Integer.toString(person.version()));
      texts.put(name + "given", person.givenNames());
      texts.put(name + "surname", person.surname());
      texts.put(name + "pesel", person.pesel());
      texts.put(name + "kind", person.paperKind());
      texts.put(name + "country", person.paperCountry());
      texts.put(name + "number", person.paperNumber());
      texts.put(name + "street", person.street());
      texts.put(name + "house", person.house());
      texts.put(name + "flat", person.flat());
      texts.put(name + "postcode", person.postcode());
      texts.put(name + "town", person.town());
      texts.put(name + "phone", person.phone());
      texts.put(name + "email", person.email());
      texts.put(name + "account", person.account());
      Sheet.Field born = person.born();
      if (born != null) {
        texts.put(born.name(), born.value());
      }
    }
    block.facts().forEach(field -> texts.put(field.name(), field.value()));
    block.rest().forEach(field -> texts.put(field.name(), field.value()));
    block.pairs().forEach(field -> texts.put(field.name(), field.value()));
    block.lists().forEach(rows -> rows.blocks().forEach(inner -> texts(inner, texts)));
  }

  /**
   * The page for somebody whose form was overtaken: the new state, with what they themselves had
   * changed left in its fields.
   */
  IntakePage overtaken(
      BenefitCase now, String section, Posted posted, List<Told> meanwhile, Locale locale) {
    Retold base = cases.retold(now, posted.seen());
    Retold current = cases.retold(now);
    Sheet shown =
        new SheetWriter(
                plan(now),
                base,
                List.of(),
                Posted.NOTHING,
                asShown(posted),
                now.applicant(),
                cases.asked(now.id()),
                laws.law(now.law()).words().texts(),
                Language.of(locale.getLanguage()))
            .section(section, posted.seen());
    Map<String, String> before = texts(shown);
    Map<String, String> own = new LinkedHashMap<>();
    posted
        .fields()
        .forEach(
            (name, text) -> {
              if (!text.strip().equals(before.getOrDefault(name, ""))) {
                own.put(name, text);
              }
            });
    Posted typed =
        new Posted(own).renumbered(base.next(), Math.max(0, current.next() - base.next()));
    return page(now, section, typed, List.of(), told(now, current, meanwhile, locale), locale);
  }

  private Map<Integer, KnownParty> asShown(Posted posted) {
    Map<Integer, KnownParty> shown = new HashMap<>();
    for (int number : posted.persons()) {
      int version = posted.number("p." + number + ".v");
      long id = posted.number("p." + number + ".id");
      if (version > 0 && id > 0) {
        parties.history(id).stream()
            .filter(held -> held.version() == version)
            .findFirst()
            .map(PartyVersion::party)
            .ifPresent(party -> shown.put(number, new KnownParty(id, version, party)));
      }
    }
    return shown;
  }

  private List<String> told(BenefitCase of, Retold current, List<Told> meanwhile, Locale locale) {
    Language language = Language.of(locale.getLanguage());
    LawWords words = laws.law(of.law()).words();
    List<String> sentences = new ArrayList<>();
    for (Told told : meanwhile) {
      String who = name(told.by());
      for (Change change : told.changes()) {
        if (change instanceof Change.Tell(int number, String name, String value)) {
          Thing thing = current.thing(number).orElse(null);
          if (thing != null) {
            thing
                .type()
                .fact(name)
                .ifPresent(
                    fact ->
                        sentences.add(
                            messages.getMessage(
                                "intake.meanwhile.line",
                                new Object[] {
                                  who,
                                  thing.name(),
                                  words.texts().label(fact, language),
                                  Entry.shown(fact, value)
                                },
                                locale)));
          }
        }
      }
      if (sentences.isEmpty()) {
        sentences.add(messages.getMessage("intake.meanwhile.other", new Object[] {who}, locale));
      }
    }
    return sentences;
  }

  private String name(@org.jspecify.annotations.Nullable Long staff) {
    return staff == null
        ? ""
        : database
            .sql("select name from staff where id = ?")
            .param(staff)
            .query(String.class)
            .optional()
            .orElse("");
  }
}
