package org.alimenta.office.parties;

/** Somebody in the register who may be the person that was just told. */
public record Alike(KnownParty known, Reason reason) {
  /** Why they may be the same, the surest first. */
  public enum Reason {
    SAME_PESEL,
    /** One digit differs, or two neighbours have changed places. */
    PESEL_NEARLY,
    SAME_PAPER,
    SAME_NAME_AND_BIRTHDAY,
    /** As in Wisniewska for Wiśniewski, or Ana for Anna. */
    NAME_NEARLY_AND_BIRTHDAY,
    /** As after a wedding. */
    OTHER_SURNAME,
    /** Day and month have changed places, or one digit differs. */
    SAME_NAME_BIRTHDAY_NEARLY,
    /** Nothing but the name is known of one of them. */
    SAME_NAME
  }
}
