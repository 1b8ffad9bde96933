package org.alimenta.law.node;

/** What people tell of a thing: a value, or a list. */
public sealed interface Topic permits Fact, Listing {}
