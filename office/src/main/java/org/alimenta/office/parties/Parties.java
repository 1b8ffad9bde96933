package org.alimenta.office.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The register of parties. Each change is kept for good with its day, origin and author. */
@Repository
public class Parties {
  private static final int MOST_CANDIDATES = 200;

  private final JdbcClient database;

  Parties(JdbcClient database) {
    this.database = database;
  }

  /**
   * Enters a party for the first time.
   *
   * @throws PeselTaken when somebody else has the PESEL
   */
  @Transactional
  public KnownParty add(Party party, Entered entered) {
    refuseTakenPesel(party, 0);
    Map<String, @Nullable Object> columns = PartyColumns.of(party, entered);
    return database
        .sql(PartyColumns.insert(columns))
        .params(columns)
        .query((row, number) -> new KnownParty(row.getLong("id"), row.getInt("version"), party))
        .single();
  }

  /**
   * Writes what is now known of a party; when nothing differs, nothing is written.
   *
   * @param seen as it was when the change was begun
   * @throws StaleParty when somebody else has changed it since
   * @throws PeselTaken when somebody else has the PESEL
   */
  @Transactional
  public KnownParty change(KnownParty seen, Party party, Entered entered) {
    KnownParty current = locked(seen.id());
    if (current.version() != seen.version()) {
      throw new StaleParty(current);
    }
    if (current.party().equals(party)) {
      return current;
    }
    refuseTakenPesel(party, seen.id());
    Map<String, @Nullable Object> columns = PartyColumns.of(party, entered);
    database
        .sql(PartyColumns.update(columns))
        .params(columns)
        .param("id", seen.id())
        .param("seen", seen.version())
        .update();
    return new KnownParty(seen.id(), seen.version() + 1, party);
  }

  private KnownParty locked(long id) {
    return database
        .sql("select * from party where id = :id for update")
        .param("id", id)
        .query(PartyRows::known)
        .single();
  }

  private void refuseTakenPesel(Party party, long self) {
    Pesel pesel = party.identity().pesel();
    if (pesel != null) {
      withPesel(pesel)
          .filter(other -> other.id() != self)
          .ifPresent(
              other -> {
                throw new PeselTaken(other);
              });
    }
  }

  public Optional<KnownParty> find(long id) {
    return database
        .sql("select * from party where id = :id")
        .param("id", id)
        .query(PartyRows::known)
        .optional();
  }

  /** These parties by their ids; ids that nobody has are left out. */
  public Map<Long, KnownParty> find(Set<Long> ids) {
    return database
        .sql("select * from party where id = any(:ids)")
        .param("ids", ids.toArray(Long[]::new))
        .query(PartyRows::known)
        // Not stream(): that one keeps its connection until somebody closes it.
        .list()
        .stream()
        .collect(Collectors.toMap(KnownParty::id, known -> known));
  }

  public Optional<KnownParty> withPesel(Pesel pesel) {
    return database
        .sql("select * from party where pesel = :pesel")
        .param("pesel", pesel.digits())
        .query(PartyRows::known)
        .optional();
  }

  /**
   * Parties of whom every word is a part of a name, number or address, in either spelling: "zolc"
   * finds Żółć. The most similar names first.
   *
   * @param words as somebody typed them; without words nobody is found
   */
  public List<KnownParty> search(String words, int most) {
    List<String> parts =
        Arrays.stream(words.strip().split("\\s+")).filter(part -> !part.isEmpty()).toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    List<Object> patterns = new ArrayList<>();
    parts.forEach(part -> patterns.add(pattern(part)));
    String condition =
        parts.stream().map(part -> "searched like plain(?)").collect(Collectors.joining(" and "));
    return database
        .sql(
            "select * from party where "
                + condition
                + " order by similarity(names, plain(?)) desc, surname, given_names, id limit ?")
        .params(patterns)
        .param(String.join(" ", parts))
        .param(most)
        .query(PartyRows::known)
        .list();
  }

  /** One or two letters would be in everybody; they must begin a word. */
  private static String pattern(String part) {
    String escaped = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return (part.length() < 3 ? "% " : "%") + escaped + "%";
  }

  /** Who may be this person, the surest first. */
  public List<Alike> alike(Party told) {
    List<Alike> found = new ArrayList<>();
    for (KnownParty known : candidates(told)) {
      Likeness.between(told, known.party())
          .ifPresent(reason -> found.add(new Alike(known, reason)));
    }
    found.sort(Comparator.comparing(Alike::reason).thenComparing(alike -> alike.known().id()));
    return found;
  }

  private List<KnownParty> candidates(Party told) {
    Pesel pesel = told.identity().pesel();
    IdentityPaper paper = told.identity().paper();
    return database
        .sql(
            """
            (select * from party where kind = :kind and born = :born limit :most)
            union
            (select * from party where pesel = any(:pesels))
            union
            (select * from party where paper_number = :paper limit :most)
            union
            (select * from party where kind = :kind and names % plain(:name)
             order by similarity(names, plain(:name)) desc limit :most)
            """)
        .param("kind", told.kind().name())
        .param("born", told.identity().born(), java.sql.Types.DATE)
        .param("pesels", pesel == null ? new String[0] : itselfAndNearly(pesel.digits()))
        .param("paper", paper == null ? "" : paper.number())
        .param("name", told.name())
        .param("most", MOST_CANDIDATES)
        .query(PartyRows::known)
        .list();
  }

  private static String[] itselfAndNearly(String digits) {
    Set<String> all = Spelling.nearly(digits);
    all.add(digits);
    return all.toArray(String[]::new);
  }

  /**
   * Who has a PESEL that differs from a mistyped one by a digit, or by two neighbours swapped.
   *
   * @param typed what failed its check
   */
  public List<KnownParty> meantBy(String typed) {
    String digits = Digits.typed(typed);
    return digits.length() != 11
        ? List.of()
        : database
            .sql("select * from party where pesel = any(:pesels) order by id")
            .param("pesels", Spelling.nearly(digits).toArray(String[]::new))
            .query(PartyRows::known)
            .list();
  }

  /** All that the register ever held of a party, the first version first. */
  public List<PartyVersion> history(long id) {
    List<PartyVersion> versions = new ArrayList<>();
    database
        .sql(
            """
            select was.*, kept.recorded_at
            from party_version kept, jsonb_populate_record(null::party, kept.held) was
            where kept.party_id = :id order by kept.version
            """)
        .param("id", id)
        .query(
            row -> {
              Party party = PartyRows.party(row);
              Party before = versions.isEmpty() ? null : versions.getLast().party();
              versions.add(
                  new PartyVersion(
                      row.getInt("version"),
                      row.getTimestamp("recorded_at").toInstant(),
                      PartyRows.entered(row),
                      party,
                      Changes.between(before, party)));
            });
    return versions;
  }
}
