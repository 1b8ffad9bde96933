package org.alimenta.office.desk.decisions;

import org.alimenta.law.text.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A PDF as the browser gets it: shown, never kept by a cache. */
final class PdfAnswer {
  private PdfAnswer() {}

  /**
   * @param name of the file, without its ending
   */
  static ResponseEntity<byte[]> of(byte[] pdf, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(name + ".pdf").build().toString())
        .body(pdf);
  }

  static Language language(String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
    }
  }
}
