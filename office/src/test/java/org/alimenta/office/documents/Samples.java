package org.alimenta.office.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;

/** Files as people send them. */
final class Samples {
  private Samples() {}

  static byte[] pdf(int pages) {
    return pdf(pages, document -> {});
  }

  static byte[] pdfWithScript() {
    return pdf(
        1,
        document ->
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
  }

  /** The action hangs on a page and not on the document. */
  static byte[] pdfThatStartsAProgram() {
    return pdf(
        1,
        document -> {
          COSDictionary actions = new COSDictionary();
          actions.setItem(COSName.O, new PDActionLaunch());
          document.getPage(0).getCOSObject().setItem(COSName.AA, actions);
        });
  }

  static byte[] pdfThatOpensAtItsPage() {
    return pdf(1, document -> document.getDocumentCatalog().setOpenAction(new PDActionGoTo()));
  }

  static byte[] pdfWithFiles() {
    return pdf(
        1,
        document -> {
          COSDictionary names = new COSDictionary();
          names.setItem(COSName.getPDFName("EmbeddedFiles"), new COSDictionary());
          document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
        });
  }

  static byte[] pdfWithPassword() {
    return pdf(
        1,
        document -> {
          try {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static byte[] pdf(int pages, Consumer<PDDocument> change) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream content = new ByteArrayOutputStream()) {
      for (int page = 0; page < pages; page++) {
        document.addPage(new PDPage());
      }
      change.accept(document);
      document.save(content);
      return content.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] image(String format) {
    try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
      ImageIO.write(picture(), format, content);
      return content.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] fax(int pages) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ByteArrayOutputStream content = new ByteArrayOutputStream()) {
      try (ImageOutputStream target = ImageIO.createImageOutputStream(content)) {
        writer.setOutput(target);
        writer.prepareWriteSequence(null);
        for (int page = 0; page < pages; page++) {
          writer.writeToSequence(new IIOImage(picture(), null, null), null);
        }
        writer.endWriteSequence();
      }
      return content.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage picture() {
    return new BufferedImage(20, 30, BufferedImage.TYPE_INT_RGB);
  }
}
