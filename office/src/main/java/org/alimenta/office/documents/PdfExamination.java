package org.alimenta.office.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.alimenta.office.documents.DocumentRefused.Reason;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks through every object of a PDF, also those in compressed streams, for what would run or
 * start something in a reader's program (ISO 32000-1, 12.6.4 and 7.11.4).
 */
final class PdfExamination {
  /** Actions that run a program, send data away, or open what is not this file. */
  private static final Set<String> ACTIONS =
      Set.of(
          "JavaScript",
          "Launch",
          "SubmitForm",
          "ImportData",
          "GoToR",
          "GoToE",
          "Rendition",
          "RichMediaExecute",
          "Movie",
          "Sound");

  /** What may happen by itself when the file is opened: it shows a page. */
  private static final Set<String> HARMLESS_AT_OPENING = Set.of("GoTo", "Named");

  private static final List<COSName> SCRIPTS =
      List.of(
          COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"));
  private static final List<COSName> FILES =
      List.of(COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("EF"));
  private static final COSName RICH_MEDIA = COSName.getPDFName("RichMedia");

  private static final int MOST_OBJECTS = 200_000;
  private static final int DEEPEST = 100;

  private PdfExamination() {}

  /**
   * How many pages a harmless PDF has.
   *
   * @throws DocumentRefused when something in it could run, or it cannot be read
   */
  static int pages(Path file) {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      refuseWhatRuns(document);
      return Math.max(1, document.getNumberOfPages());
    } catch (InvalidPasswordException e) {
      throw new DocumentRefused(Reason.PASSWORD);
    } catch (IOException | IllegalArgumentException | ClassCastException e) {
      throw new DocumentRefused(Reason.DAMAGED);
    }
  }

  private static void refuseWhatRuns(PDDocument document) {
    Set<COSObjectKey> keys = document.getDocument().getXrefTable().keySet();
    if (keys.size() > MOST_OBJECTS) {
      throw new DocumentRefused(Reason.DAMAGED);
    }
    refuse(document.getDocument().getTrailer(), 0);
    for (COSObjectKey key : keys) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object != null) {
        refuse(object, 0);
      }
    }
  }

  /** References are not followed: each object is looked at once, by its number. */
  private static void refuse(COSBase object, int depth) {
    if (depth > DEEPEST) {
      throw new DocumentRefused(Reason.DAMAGED);
    }
    if (object instanceof COSDictionary dictionary) {
      refuseEntries(dictionary);
      dictionary.getValues().forEach(value -> refuse(value, depth + 1));
    } else if (object instanceof COSArray array) {
      array.forEach(value -> refuse(value, depth + 1));
    }
  }

  private static void refuseEntries(COSDictionary dictionary) {
    String action = dictionary.getNameAsString(COSName.S);
    boolean acts = action != null && ACTIONS.contains(action);
    boolean plays = RICH_MEDIA.equals(dictionary.getCOSName(COSName.SUBTYPE));
    boolean atOpening = actsAtOpening(dictionary.getDictionaryObject(COSName.OPEN_ACTION));
    if (acts || plays || atOpening || SCRIPTS.stream().anyMatch(dictionary::containsKey)) {
      throw new DocumentRefused(Reason.PDF_SCRIPT);
    }
    if (FILES.stream().anyMatch(dictionary::containsKey)) {
      throw new DocumentRefused(Reason.PDF_FILES);
    }
  }

  private static boolean actsAtOpening(@org.jspecify.annotations.Nullable COSBase opening) {
    COSBase action = opening instanceof COSObject reference ? reference.getObject() : opening;
    return action instanceof COSDictionary dictionary
        && dictionary.containsKey(COSName.S)
        && !HARMLESS_AT_OPENING.contains(dictionary.getNameAsString(COSName.S));
  }
}
