package org.alimenta.law.lawbook;

import java.util.List;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.text.Texts;
import org.jspecify.annotations.Nullable;

/** The words of a law, read at first use, because deciding needs none of them. */
final class LawTexts {
  private final Jurisdiction law;
  private @Nullable Texts texts;

  LawTexts(Jurisdiction law) {
    this.law = law;
  }

  /**
   * @throws SourceException when a file of words is faulty
   */
  synchronized Texts get() {
    Texts read = texts;
    if (read == null) {
      read = Texts.load(files());
      texts = read;
    }
    return read;
  }

  /** Files that are announced and not written yet are left out; reading a word of them fails. */
  private List<Resource> files() {
    return law.textFiles().stream()
        .filter(name -> law.getClass().getResource("/" + name) != null)
        .map(name -> Resource.onClassPath(law.getClass(), name))
        .toList();
  }
}
