package org.alimenta.office.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is kept; its content is read apart.
 *
 * @param name as the file was called where it came from, without folders
 * @param bytes how long the content is
 * @param sha256 of the content, in 64 small hexadecimal digits
 * @param staff the number of the member of staff who took it in; none when people uploaded it
 * @param at when it was recorded
 */
public record Document(
    long id,
    String name,
    DocumentType type,
    long bytes,
    String sha256,
    int pages,
    @Nullable Long staff,
    Instant at) {}
