package org.alimenta.office.decisions;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a decision rests on.
 *
 * @param toldSeq the last telling that counted
 * @param day the business day
 * @param madeAt the recorded time
 * @param product version
 * @param json the answers with all reasons, the hashes of the files of law and the choices
 * @param sha256 of the JSON in UTF-8, in hexadecimal
 */
public record Receipt(
    long id,
    long caseId,
    int toldSeq,
    LocalDate day,
    Instant madeAt,
    String product,
    String json,
    String sha256) {}
