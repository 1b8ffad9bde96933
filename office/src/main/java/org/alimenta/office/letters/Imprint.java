package org.alimenta.office.letters;

import java.time.LocalDate;
import org.alimenta.law.text.Language;

/**
 * What a PDF file says of itself.
 *
 * @param title shown instead of the file name
 * @param subject one sentence on what it holds
 * @param author the office
 * @param day from which the file counts; it is the same whenever the file is made again
 */
record Imprint(String title, String subject, String author, Language language, LocalDate day) {}
