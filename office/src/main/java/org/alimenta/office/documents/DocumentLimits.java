package org.alimenta.office.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large files may be. */
@Component
public class DocumentLimits {
  private final DataSize file;
  private final DataSize request;

  DocumentLimits(
      @Value("${alimenta.documents.largest-file:20MB}") DataSize file,
      @Value("${spring.servlet.multipart.max-request-size:64MB}") DataSize request) {
    this.file = file;
    this.request = request;
  }

  /** The largest file that is kept, in bytes. */
  public long file() {
    return file.toBytes();
  }

  /** The same in megabytes, for a sentence. */
  public long fileMegabytes() {
    return file.toMegabytes();
  }

  /** The largest form with all its files, in bytes. */
  long request() {
    return request.toBytes();
  }
}
