package org.alimenta.poland;

import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.One;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** What one person of the case is to one entitled person: the pair is a thing of its own. */
public final class Relative implements Case {
  public static final Facts<Relative> IS = Facts.of("relative");

  /** Art. 2 pkt 12 of the Act of 7 September 2007 names the members of the family by these. */
  public enum Kin {
    /** The entitled person. */
    ITSELF,
    /** The parent who raises the entitled person. */
    PARENT,
    /** The parent whom the title obliges to pay; never a member of the family. */
    OBLIGED_PARENT,
    SPOUSE_OF_PARENT,
    /** Somebody with whom the parent raises a common child. */
    PARENT_OF_COMMON_CHILD,
    /** A child, brother or sister supported by the members of the family. */
    SUPPORTED_CHILD,
    LEGAL_GUARDIAN,
    OTHER
  }

  public static final One<Relative, Person> PERSON = IS.one("person", Person.IS);

  public static final Word<Relative, Kin> KIN =
      IS.fact("kin").fixed().from(Source.APPLICANT, Source.REGISTER).word(Kin.class);

  /** For a spouse or the parent of a common child: the wedding, the birth of that child. */
  public static final Day<Relative> SINCE = IS.fact("since").fixed().from(Source.APPLICANT).day();

  /** The last day of belonging to the family: divorce, leaving for good, death. */
  public static final Day<Relative> UNTIL = IS.fact("until").from(Source.APPLICANT).orNever().day();

  static {
    IS.admitOnly(
        any(
            not(KIN.isAny(Kin.SPOUSE_OF_PARENT, Kin.PARENT_OF_COMMON_CHILD)),
            SINCE.onOrBefore(UNTIL)),
        "Belonging to a family cannot end before it begins.");
  }

  private Relative() {}
}
