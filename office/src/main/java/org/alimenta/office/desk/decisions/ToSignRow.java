package org.alimenta.office.desk.decisions;

/**
 * One line of the list of decisions that wait for a signature.
 *
 * @param kind the key of its words
 * @param own whether the reader may not sign it, having proposed or changed it
 * @param difference of all months, in minor units, now less what was due before
 */
record ToSignRow(
    long id,
    String caseNumber,
    String benefit,
    String kind,
    String persons,
    String proposedBy,
    boolean own,
    long difference,
    boolean overridden) {}
