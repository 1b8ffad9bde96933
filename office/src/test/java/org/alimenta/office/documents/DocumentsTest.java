package org.alimenta.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.alimenta.office.documents.DocumentRefused.Reason;
import org.alimenta.office.parties.Entered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class DocumentsTest {
  private static final Entered DESK = Entered.atDesk(1);

  @Autowired private Documents documents;
  @Autowired private DocumentAnswer answer;
  @Autowired private JdbcClient database;

  static Stream<Arguments> harmless() {
    return Stream.of(
        Arguments.of("scan.pdf", Samples.pdf(3), DocumentType.PDF, 3),
        Arguments.of("court.pdf", Samples.pdfThatOpensAtItsPage(), DocumentType.PDF, 1),
        Arguments.of("photo.jpg", Samples.image("jpeg"), DocumentType.JPEG, 1),
        Arguments.of("picture.png", Samples.image("png"), DocumentType.PNG, 1),
        Arguments.of("fax.tif", Samples.fax(2), DocumentType.TIFF, 2),
        Arguments.of("named-wrongly.html", Samples.image("png"), DocumentType.PNG, 1));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("harmless")
  void aPaperIsKeptAsItCame(String name, byte[] content, DocumentType type, int pages)
      throws IOException {
    Document kept = keep(name, content);

    assertThat(kept.type()).isEqualTo(type);
    assertThat(kept.pages()).isEqualTo(pages);
    assertThat(kept.name()).isEqualTo(name);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    documents.copy(kept, read);
    assertThat(read.toByteArray()).isEqualTo(content);
  }

  static Stream<Arguments> harmful() {
    return Stream.of(
        Arguments.of("scan.pdf", text("<html><script>alert(1)</script></html>"), Reason.SCRIPT),
        Arguments.of(
            "logo.png",
            text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
            Reason.SCRIPT),
        Arguments.of("scan.pdf", Samples.pdfWithScript(), Reason.PDF_SCRIPT),
        Arguments.of("scan.pdf", Samples.pdfThatStartsAProgram(), Reason.PDF_SCRIPT),
        Arguments.of("scan.pdf", Samples.pdfWithFiles(), Reason.PDF_FILES),
        Arguments.of("scan.pdf", Samples.pdfWithPassword(), Reason.PASSWORD),
        Arguments.of("scan.pdf", text("%PDF-1.7 and nothing more"), Reason.DAMAGED),
        Arguments.of("photo.jpg", Arrays.copyOf(Samples.image("jpeg"), 30), Reason.DAMAGED),
        Arguments.of("letter.docx", text("PK\u0003\u0004 something"), Reason.OTHER_TYPE),
        Arguments.of("letter.txt", text("Good morning"), Reason.OTHER_TYPE),
        Arguments.of("empty.pdf", new byte[0], Reason.EMPTY));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("harmful")
  void whatMayHarmOrCannotBeReadIsRefusedWithItsReason(String name, byte[] content, Reason reason) {
    assertThatThrownBy(() -> keep(name, content))
        .isInstanceOfSatisfying(
            DocumentRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    assertThat(database.sql("select count(*) from document").query(Long.class).single()).isZero();
  }

  @Test
  void aFileIsReadNoFurtherThanTheLimit() {
    Endless endless = new Endless();

    assertThatThrownBy(() -> documents.keep("scan.pdf", endless, DESK))
        .isInstanceOfSatisfying(
            DocumentRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
    assertThat(endless.read).isLessThan(21L * 1024 * 1024);
  }

  @Test
  void aPaperOfSeveralPiecesComesBackWhole() throws IOException {
    byte[] content = Arrays.copyOf(Samples.image("jpeg"), 700_000);

    Document kept = keep("photo.jpg", content);

    ByteArrayOutputStream read = new ByteArrayOutputStream();
    documents.copy(kept, read);
    assertThat(read.toByteArray()).isEqualTo(content);
    assertThat(documents.withContent(kept.sha256())).containsExactly(kept);
  }

  @Test
  void foldersAndStrangeCharactersOfANameAreDropped() {
    assertThat(keep("C:\\Users\\Anna\\sk\u0000an\n1.png", Samples.image("png")).name())
        .isEqualTo("sk an 1.png");
    assertThat(keep("../../etc/passwd", Samples.image("png")).name()).isEqualTo("passwd");
    assertThat(keep("  ", Samples.image("png")).name()).isEqualTo("-");
  }

  @Test
  void aPaperIsServedSoThatNothingInItCanAct() throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();

    answer.send(keep("zdjęcie.html", Samples.image("png")), response);

    assertThat(response.getContentType()).isEqualTo("image/png");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "sandbox");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("inline")
        .endsWith("zdj%C4%99cie.html.png");
    assertThat(response.getContentAsByteArray()).isEqualTo(Samples.image("png"));
  }

  @Test
  void aPdfIsSavedAndNotShown() throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();

    answer.send(keep("scan.pdf", Samples.pdf(1)), response);

    assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void aKeptPaperIsNeverChanged() {
    keep("scan.pdf", Samples.pdf(1));

    assertThatThrownBy(() -> database.sql("delete from document_piece").update())
        .isInstanceOf(DataAccessException.class);
  }

  private Document keep(String name, byte[] content) {
    return documents.keep(name, new ByteArrayInputStream(content), DESK);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A stream that never ends. */
  private static final class Endless extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return ' ';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      read += length;
      return length;
    }
  }
}
