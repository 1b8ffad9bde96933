package org.alimenta.law.population;

/** The values of a column row by row, whatever its width, or one value of the law in every row. */
interface At {
  long at(int row);
}
