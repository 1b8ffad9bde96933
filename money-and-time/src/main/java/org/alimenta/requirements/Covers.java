package org.alimenta.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirement rows without which this test would fail. {@code ./alimenta coverage} reads it
 * from the sources; the rows stand in {@code docs/requirements}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Covers {
  /** Ids of rows: {@code S3-106}. */
  String[] value();
}
