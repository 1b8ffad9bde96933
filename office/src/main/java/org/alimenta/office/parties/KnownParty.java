package org.alimenta.office.parties;

/**
 * A party in the register.
 *
 * @param id the same for ever
 * @param version counts the changes from 1; whoever saves names the one they saw
 */
public record KnownParty(long id, int version, Party party) {}
