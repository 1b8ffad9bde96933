package org.alimenta.office.letters;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Sets a page of XHTML as a PDF that everybody can read (PDF/UA-1) and that lasts (PDF/A-2a). The
 * same page gives the same bytes. It holds no state: any number of threads may use it at once.
 */
final class Typesetter {
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  static {
    // Its messages quote what stands in letters; what matters is thrown below.
    XRLog.setLoggingEnabled(false);
  }

  /**
   * @param draft whether each page carries the mark of a draft
   * @throws IllegalStateException when the page cannot be set as it is written
   */
  byte[] set(String xhtml, Imprint imprint, boolean draft) {
    List<Diagnostic> faults = new ArrayList<>();
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(COLOURS);
      builder.useFont(
          face(document, Typeface.REGULAR), Typeface.FAMILY, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(face(document, Typeface.BOLD), Typeface.FAMILY, BOLD, FontStyle.NORMAL, true);
      builder.useExternalResourceAccessControl((_, _) -> false, null);
      builder.withDiagnosticConsumer(
          fault -> {
            if (fault.getLevel().intValue() >= Level.WARNING.intValue()) {
              faults.add(fault);
            }
          });
      builder.withHtmlContent(xhtml, null);
      render(builder);
      if (!faults.isEmpty()) {
        throw new IllegalStateException("A letter cannot be set: " + told(faults));
      }
      if (draft) {
        DraftMark.on(document, imprint.language());
      }
      Imprinting.on(document, imprint);
      return bytes(document, xhtml);
    } catch (IOException e) {
      throw new UncheckedIOException("A letter cannot be set", e);
    }
  }

  /** It asks for XML services, which the platform has; searching every library takes its time. */
  private static void render(PdfRendererBuilder builder) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(own);
    }
  }

  private static PDFontSupplier face(PDDocument document, TrueTypeFont font) throws IOException {
    return new PDFontSupplier(PDType0Font.load(document, font, true));
  }

  private static String told(List<Diagnostic> faults) {
    return String.join(
        "; ", faults.stream().map(fault -> String.valueOf(fault.getLogMessageId())).toList());
  }

  private static byte[] bytes(PDDocument document, String xhtml) throws IOException {
    // What tells two files apart is what stands in them, not when they were made.
    document.setDocumentId((long) xhtml.hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
