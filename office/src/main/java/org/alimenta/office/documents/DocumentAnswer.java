package org.alimenta.office.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Sends a paper to a browser so that nothing in it can act: the browser may not guess another type,
 * run anything, or load anything.
 */
@Component
public class DocumentAnswer {
  private static final String POLICY =
      "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox";

  private final Documents documents;

  DocumentAnswer(Documents documents) {
    this.documents = documents;
  }

  /**
   * Writes the whole answer. Images are shown in the page; a PDF is saved, since browsers show no
   * PDF in a sandbox.
   *
   * @throws IOException when the browser goes away
   */
  public void send(Document document, HttpServletResponse response) throws IOException {
    response.setContentType(document.type().mediaType());
    response.setContentLengthLong(document.bytes());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(document).toString());
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    documents.copy(document, response.getOutputStream());
  }

  private static ContentDisposition disposition(Document document) {
    boolean shown = document.type() == DocumentType.JPEG || document.type() == DocumentType.PNG;
    ContentDisposition.Builder builder =
        shown ? ContentDisposition.inline() : ContentDisposition.attachment();
    return builder.filename(fileName(document), StandardCharsets.UTF_8).build();
  }

  /** The ending tells the reader's machine what opens the file, so it follows the content. */
  private static String fileName(Document document) {
    String ending = "." + document.type().ending();
    return document.name().toLowerCase(Locale.ROOT).endsWith(ending)
        ? document.name()
        : document.name() + ending;
  }
}
