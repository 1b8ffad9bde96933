package org.alimenta.law.view;

import java.util.SortedMap;

/**
 * The law by which a case was decided: with the version of the product, its receipt.
 *
 * @param files the SHA-256 of each file of numbers, in hexadecimal
 * @param choices the answers to open questions and local amounts that were put in place
 */
public record LawView(
    String id,
    String currency,
    SortedMap<String, String> files,
    SortedMap<String, String> choices) {}
