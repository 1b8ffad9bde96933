package org.alimenta.office.documents;

/** What a file was found to be. */
record Examined(DocumentType type, int pages) {}
