package org.alimenta.poland.maintenancefund;

/** What becomes of a month in which the right ends: options of the numbers named after it. */
enum PartMonth {
  WHOLE,
  BY_DAYS,
  NONE
}
