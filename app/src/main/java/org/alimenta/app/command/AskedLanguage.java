package org.alimenta.app.command;

import java.util.Locale;
import org.alimenta.law.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which language a command answers. */
final class AskedLanguage {
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "pl or en. Default: the language of this computer, otherwise pl.")
  private @Nullable String language;

  Language of(CommandLine command) {
    if (language == null) {
      boolean english = Locale.getDefault().getLanguage().equals(Language.ENGLISH.code());
      return english ? Language.ENGLISH : Language.POLISH;
    }
    try {
      return Language.of(language);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }
}
