package org.alimenta.office.letters;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import org.alimenta.law.text.Language;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;

/**
 * The word that marks a draft, drawn behind the text of each page. It is drawn as a shape and not
 * written as text, so that the text of a draft is the text of the letter, to the last sign.
 */
final class DraftMark {
  private static final Color PALE = new Color(0xEB, 0xEE, 0xF3);
  private static final int LENGTH_POINTS = 560;
  private static final int TILT_DEGREES = 53;
  private static final int LEFT_POINTS = 155;
  private static final int BOTTOM_POINTS = 185;

  private DraftMark() {}

  static void on(PDDocument document, Language language) throws IOException {
    String word = language == Language.POLISH ? "PROJEKT" : "DRAFT";
    for (PDPage page : document.getPages()) {
      try (PDPageContentStream out =
          new PDPageContentStream(document, page, AppendMode.PREPEND, true)) {
        out.saveGraphicsState();
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setNonStrokingColor(PALE);
        draw(word, out);
        out.endMarkedContent();
        out.restoreGraphicsState();
      }
    }
  }

  private static void draw(String word, PDPageContentStream out) throws IOException {
    TrueTypeFont face = Typeface.BOLD;
    int[] glyphs = word.chars().map(sign -> glyph(face, sign)).toArray();
    int length = 0;
    for (int glyph : glyphs) {
      length += face.getAdvanceWidth(glyph);
    }
    var scale =
        BigDecimal.valueOf(LENGTH_POINTS)
            .divide(BigDecimal.valueOf(length), MathContext.DECIMAL32)
            .floatValue();
    out.transform(
        Matrix.getRotateInstance(Math.toRadians(TILT_DEGREES), LEFT_POINTS, BOTTOM_POINTS));
    out.transform(Matrix.getScaleInstance(scale, scale));
    int along = 0;
    for (int glyph : glyphs) {
      new Outline(face.getGlyph().getGlyph(glyph).getDescription(), along).drawOn(out);
      along += face.getAdvanceWidth(glyph);
    }
    out.fill();
  }

  private static int glyph(TrueTypeFont face, int sign) {
    try {
      return face.getUnicodeCmapLookup().getGlyphId(sign);
    } catch (IOException e) {
      throw new UncheckedIOException("The typeface of letters cannot be read", e);
    }
  }
}
