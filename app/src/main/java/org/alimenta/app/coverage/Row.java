package org.alimenta.app.coverage;

/**
 * One thing that a source document states.
 *
 * @param document the name of the file of rows, without its ending
 */
public record Row(String id, String title, String document) {}
