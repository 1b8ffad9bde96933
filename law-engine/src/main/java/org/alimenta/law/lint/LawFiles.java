package org.alimenta.law.lint;

import java.util.List;
import org.alimenta.law.Jurisdiction;
import org.alimenta.law.source.Resource;

/** The files of a law; those that are announced and not there are left out. */
record LawFiles(List<Resource> numbers, List<Resource> texts, List<Resource> lint) {
  static LawFiles of(Jurisdiction law) {
    return new LawFiles(
        present(law, law.numberFiles()),
        present(law, law.textFiles()),
        present(law, law.lintFiles()));
  }

  private static List<Resource> present(Jurisdiction law, List<String> names) {
    return names.stream()
        .filter(name -> law.getClass().getResource("/" + name) != null)
        .map(name -> Resource.onClassPath(law.getClass(), name))
        .toList();
  }
}
