package org.alimenta.office.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.alimenta.office.documents.DocumentRefused.Reason;
import org.alimenta.office.parties.Entered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps papers as they came. What may not be kept is refused before anything is written. */
@Repository
public class Documents {
  private static final int PIECE = 256 * 1024;
  private static final int LONGEST_NAME = 200;

  private final JdbcClient database;
  private final DocumentLimits limits;
  private final Examination examination = new Examination();

  Documents(JdbcClient database, DocumentLimits limits) {
    this.database = database;
    this.limits = limits;
  }

  /**
   * Examines a file and keeps it.
   *
   * @param name as the sender's machine calls it; folders in it are dropped
   * @param content read to its end, but never further than the limit; the caller closes it
   * @throws DocumentRefused when it may not be kept
   * @throws UncheckedIOException when it cannot be read, or there is no room for it
   */
  @Transactional
  public Document keep(String name, InputStream content, Entered entered) {
    try {
      Path file = Files.createTempFile("paper", ".bin");
      try {
        Content copied = Content.copied(content, file, limits);
        return write(plainName(name), copied, examination.examine(file), entered);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A paper could not be kept", e);
    }
  }

  /**
   * Examines a file that is not to be kept yet.
   *
   * @param content read to its end, but never further than the limit; the caller closes it
   * @return what was read
   * @throws DocumentRefused when it may not be kept
   * @throws IOException when it cannot be read, or there is no room for it
   */
  public byte[] examined(InputStream content) throws IOException {
    Path file = Files.createTempFile("paper", ".bin");
    try {
      Content copied = Content.copied(content, file, limits);
      examination.examine(copied.file());
      return Files.readAllBytes(file);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Document write(String name, Content content, Examined examined, Entered entered)
      throws IOException {
    long id =
        database
            .sql(
                """
                insert into document (name, type, bytes, sha256, pages, entered_origin, entered_by)
                values (:name, :type, :bytes, :sha256, :pages, :origin, :by) returning id
                """)
            .param("name", name)
            .param("type", examined.type().name())
            .param("bytes", content.bytes())
            .param("sha256", content.sha256())
            .param("pages", examined.pages())
            .param("origin", entered.origin().name())
            .param("by", entered.staff())
            .query(Long.class)
            .single();
    try (InputStream pieces = Files.newInputStream(content.file())) {
      byte[] piece = pieces.readNBytes(PIECE);
      for (int place = 0; piece.length > 0; place++) {
        writePiece(id, place, piece);
        piece = pieces.readNBytes(PIECE);
      }
    }
    return find(id).orElseThrow();
  }

  private void writePiece(long id, int place, byte[] piece) {
    database
        .sql("insert into document_piece (document_id, place, content) values (?, ?, ?)")
        .params(id, place, piece)
        .update();
  }

  private static String plainName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", " ").replaceAll("\\s+", " ").strip();
    return clean.isEmpty()
        ? "-"
        : clean.substring(Math.max(0, clean.length() - LONGEST_NAME)).strip();
  }

  public Optional<Document> find(long id) {
    return database
        .sql("select * from document where id = :id")
        .param("id", id)
        .query(Documents::document)
        .optional();
  }

  /** These papers; ids that do not exist are left out. */
  public List<Document> find(List<Long> ids) {
    return database
        .sql("select * from document where id = any(:ids) order by id")
        .param("ids", ids.toArray(Long[]::new))
        .query(Documents::document)
        .list();
  }

  /** Papers with the very same content, the oldest first. */
  public List<Document> withContent(String sha256) {
    return database
        .sql("select * from document where sha256 = :sha256 order by id")
        .param("sha256", sha256)
        .query(Documents::document)
        .list();
  }

  /**
   * Writes the content of a paper.
   *
   * @throws IOException when the other side does not take it
   */
  public void copy(Document document, OutputStream target) throws IOException {
    long pieces = (document.bytes() + PIECE - 1) / PIECE;
    for (int place = 0; place < pieces; place++) {
      target.write(piece(document.id(), place));
    }
  }

  private byte[] piece(long id, int place) {
    return database
        .sql("select content from document_piece where document_id = ? and place = ?")
        .params(id, place)
        .query((row, number) -> row.getBytes("content"))
        .single();
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    long staff = row.getLong("entered_by");
    Long by = row.wasNull() ? null : Long.valueOf(staff);
    return new Document(
        row.getLong("id"),
        row.getString("name"),
        DocumentType.valueOf(row.getString("type")),
        row.getLong("bytes"),
        row.getString("sha256"),
        row.getInt("pages"),
        by,
        row.getTimestamp("recorded_at").toInstant());
  }

  /** A copy on the disk of what was sent. */
  private record Content(Path file, long bytes, String sha256) {

    static Content copied(InputStream content, Path file, DocumentLimits limits)
        throws IOException {
      Digesting digesting = new Digesting();
      byte[] buffer = new byte[PIECE];
      try (OutputStream target = Files.newOutputStream(file)) {
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          digesting.add(buffer, read);
          if (digesting.bytes() > limits.file()) {
            throw new DocumentRefused(Reason.TOO_LARGE, limits.fileMegabytes());
          }
          target.write(buffer, 0, read);
        }
      }
      if (digesting.bytes() == 0) {
        throw new DocumentRefused(Reason.EMPTY);
      }
      return new Content(file, digesting.bytes(), digesting.sha256());
    }
  }
}
