package org.alimenta.law.text;

/**
 * A name in a text that is explained elsewhere.
 *
 * @param name as it stands in the text
 * @param anchor the anchor of the line that explains it
 */
public record Reference(String name, String anchor) {}
