package org.alimenta.poland;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.Chapter;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.casefile.ToldCase;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.poland.pack.PolishLaw;

/** The cases that stand beside the law, in the folder {@code cases} of each of its chapters. */
final class CaseFiles {
  static final Lawbook LAW = Lawbook.of(new PolishLaw());

  /** The day of decision of cases that tell none. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

  private CaseFiles() {}

  static List<Path> files() {
    return Chapter.of("poland").stream().flatMap(CaseFiles::filesOf).toList();
  }

  private static Stream<Path> filesOf(Chapter chapter) {
    Class<?> folder = chapter.getClass();
    if (chapter.benefits().isEmpty() && folder.getResource("cases") == null) {
      return Stream.empty();
    }
    try (Stream<Path> files =
        Files.list(
            Path.of(
                requireNonNull(folder.getResource("cases"), folder.getPackageName()).toURI()))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<ToldCase> told(Path file) {
    return new CaseFile(List.of(LAW), TODAY).read(file);
  }

  static List<ToldCase> all() {
    return files().stream().flatMap(file -> told(file).stream()).toList();
  }
}
