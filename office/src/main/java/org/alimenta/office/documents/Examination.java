package org.alimenta.office.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.alimenta.office.documents.DocumentRefused.Reason;
import org.apache.tika.Tika;

/** Finds out from its content what a file is, whatever its name says, and whether it is safe. */
final class Examination {
  private static final Set<String> CAN_RUN_SCRIPTS =
      Set.of(
          "text/html",
          "application/xhtml+xml",
          "image/svg+xml",
          "application/xml",
          "text/xml",
          "application/javascript",
          "text/javascript");

  /** Larger than any sheet at 1200 dots an inch; what claims more wants to fill the memory. */
  private static final int LONGEST_SIDE = 30_000;

  private final Tika tika = new Tika();

  /**
   * @throws DocumentRefused when it may not be kept
   */
  Examined examine(Path file) throws IOException {
    String mediaType = mediaType(file);
    DocumentType type =
        DocumentType.of(mediaType)
            .orElseThrow(
                () ->
                    CAN_RUN_SCRIPTS.contains(mediaType)
                        ? new DocumentRefused(Reason.SCRIPT)
                        : new DocumentRefused(Reason.OTHER_TYPE, mediaType));
    int pages = type == DocumentType.PDF ? PdfExamination.pages(file) : imagePages(file);
    return new Examined(type, pages);
  }

  private String mediaType(Path file) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return tika.detect(content);
    }
  }

  private static int imagePages(Path file) throws IOException {
    try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
      if (!readers.hasNext()) {
        throw new DocumentRefused(Reason.DAMAGED);
      }
      return imagePages(readers.next(), content);
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DocumentRefused(Reason.DAMAGED);
    }
  }

  private static int imagePages(ImageReader reader, ImageInputStream content) throws IOException {
    try {
      reader.setInput(content);
      int pages = reader.getNumImages(true);
      for (int page = 0; page < pages; page++) {
        if (Math.max(reader.getWidth(page), reader.getHeight(page)) > LONGEST_SIDE) {
          throw new DocumentRefused(Reason.DAMAGED);
        }
      }
      return Math.max(1, pages);
    } finally {
      reader.dispose();
    }
  }
}
