package org.alimenta.law.numbers;

import java.time.LocalDate;

/** Somebody compared the values with a source on a day, and they held. */
public record Checked(LocalDate on, String against) {}
