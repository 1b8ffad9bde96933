package org.alimenta.office.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The face in which letters are set, with every Polish letter. It is read once; each file gets the
 * part of it that its words need.
 */
final class Typeface {
  static final String FAMILY = "Lato";
  static final TrueTypeFont REGULAR = read("Lato-Regular.ttf");
  static final TrueTypeFont BOLD = read("Lato-Bold.ttf");

  private Typeface() {}

  private static TrueTypeFont read(String file) {
    try (InputStream in =
        Objects.requireNonNull(Typeface.class.getResourceAsStream("/letters/" + file), file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // Joined letters (fi, tt) would be shapes of which a screen reader cannot tell the letters.
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface of letters cannot be read: " + file, e);
    }
  }
}
