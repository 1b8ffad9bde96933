package org.alimenta.office.documents;

import java.util.List;

/** A file is not kept, for a reason its sender can do something about. Nothing was written. */
public final class DocumentRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why. */
  public enum Reason {
    EMPTY,
    /** Argument: the largest size in megabytes. */
    TOO_LARGE,
    /** Not one of the types of {@link DocumentType}. Argument: what it is. */
    OTHER_TYPE,
    /** A web page or drawing that can run a script. */
    SCRIPT,
    /** A PDF with a script, a form that computes, or an action that starts something. */
    PDF_SCRIPT,
    /** A PDF that carries other files. */
    PDF_FILES,
    /** A PDF that opens with a password only. */
    PASSWORD,
    DAMAGED
  }

  private final Reason reason;
  private final transient List<Object> arguments;

  DocumentRefused(Reason reason, Object... arguments) {
    super("The file is refused: " + reason);
    this.reason = reason;
    this.arguments = List.of(arguments);
  }

  public Reason reason() {
    return reason;
  }

  /** The key of the sentence that says what to do. */
  public String key() {
    return "document.refused." + reason;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
