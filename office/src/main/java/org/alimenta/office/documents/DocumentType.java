package org.alimenta.office.documents;

import java.util.Arrays;
import java.util.Optional;

/** What a scanner or telephone makes of a paper. Nothing else is kept. */
public enum DocumentType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif");

  private final String mediaType;
  private final String ending;

  DocumentType(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  static Optional<DocumentType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** How the names of its files end, without the dot. */
  public String ending() {
    return ending;
  }
}
