package org.alimenta.poland.housing;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;

/** What the interview or a request for documents brought to light. */
public final class Finding implements Case {
  public static final Facts<Finding> IS = Facts.of("housing-finding");

  /** What it was. */
  public enum Kind {
    /** The declared income is grossly out of proportion to the property. */
    GROSS_DISPROPORTION,
    /** Fewer persons live and keep house there than was declared. */
    FEWER_RESIDENTS,
    PROPERTY_STATEMENT_REFUSED,
    INTERVIEW_REFUSED,
    /** Documents asked for in writing did not come. */
    DOCUMENTS_MISSING
  }

  static final Word<Finding, Kind> KIND =
      IS.fact("kind").fixed().from(Source.OFFICIAL, Source.APPLICANT).word(Kind.class);

  /** The day on which the documents were asked for. */
  static final Day<Finding> ASKED = IS.fact("asked").from(Source.OFFICIAL, Source.APPLICANT).day();

  /** The last day that was set for them. */
  static final Day<Finding> TERM = IS.fact("term").from(Source.OFFICIAL, Source.APPLICANT).day();

  /** The office uses its power to refuse. */
  static final Test<Finding> OFFICE_REFUSES =
      IS.fact("office-refuses").from(Source.OFFICIAL, Source.APPLICANT).yes();

  private Finding() {}
}
