package org.alimenta.office.apply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.alimenta.office.documents.DocumentRefused;
import org.alimenta.office.documents.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Papers that belong to a draft. */
@Repository
class DraftPapers {
  /** Enough for every paper of a large family; what claims more wants to fill the disk. */
  private static final int MOST = 40;

  private final JdbcClient db;
  private final Documents documents;

  DraftPapers(JdbcClient db, Documents documents) {
    this.db = db;
    this.documents = documents;
  }

  /**
   * @param paper the law's id of the paper
   * @param thing the number of the thing that it is about
   * @param name of the file, or null for a statement
   * @param stated what is stated, or null for a file
   */
  record Added(long id, String paper, int thing, @Nullable String name, @Nullable String stated) {

    boolean isAbout(String otherPaper, int otherThing) {
      return paper.equals(otherPaper) && thing == otherThing;
    }
  }

  /** There are as many papers as one application may have. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @throws DocumentRefused when the file may not be kept; nothing is written
   * @throws TooMany when there are enough
   */
  @Transactional(noRollbackFor = {DocumentRefused.class, TooMany.class})
  void add(Draft draft, String paper, int thing, String name, InputStream content) {
    if (of(draft).size() >= MOST) {
      throw new TooMany();
    }
    byte[] bytes = examined(content);
    db.sql(
            """
            insert into online_draft_paper (draft_id, paper, thing, name, content)
            values (?, ?, ?, ?, ?)""")
        .params(draft.id(), paper, thing, name.isBlank() ? "-" : name.strip(), bytes)
        .update();
  }

  private byte[] examined(InputStream content) {
    try {
      return documents.examined(content);
    } catch (IOException e) {
      throw new UncheckedIOException("A paper could not be read", e);
    }
  }

  @Transactional
  void state(Draft draft, String paper, int thing, String stated) {
    db.sql(
            """
            delete from online_draft_paper
            where draft_id = ? and paper = ? and thing = ? and stated is not null""")
        .params(draft.id(), paper, thing)
        .update();
    db.sql("insert into online_draft_paper (draft_id, paper, thing, stated) values (?, ?, ?, ?)")
        .params(draft.id(), paper, thing, stated)
        .update();
  }

  @Transactional
  void remove(Draft draft, long id) {
    db.sql("delete from online_draft_paper where id = ? and draft_id = ?")
        .params(id, draft.id())
        .update();
  }

  /** What was added about things that are gone. */
  @Transactional
  void removeFrom(Draft draft, int firstGone) {
    db.sql("delete from online_draft_paper where draft_id = ? and thing >= ?")
        .params(draft.id(), firstGone)
        .update();
  }

  List<Added> of(Draft draft) {
    return db.sql(
            """
            select id, paper, thing, name, stated from online_draft_paper
            where draft_id = ? order by id""")
        .param(draft.id())
        .query(
            (row, _) ->
                new Added(
                    row.getLong("id"),
                    row.getString("paper"),
                    row.getInt("thing"),
                    row.getString("name"),
                    row.getString("stated")))
        .list();
  }

  InputStream content(Added added) {
    byte[] bytes =
        db.sql("select content from online_draft_paper where id = ?")
            .param(added.id())
            .query((row, _) -> row.getBytes("content"))
            .single();
    return new ByteArrayInputStream(bytes);
  }
}
