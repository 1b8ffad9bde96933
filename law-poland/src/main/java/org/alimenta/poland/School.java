package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Word;

/** A person's learning in one school: from the first day to the end of the last year of study. */
public final class School implements Case {
  public static final Facts<School> IS = Facts.of("school");

  /** The law treats the way from one to the other. */
  public enum Kind {
    SCHOOL,
    HIGHER_SCHOOL
  }

  /** Where the law asks which school it is. */
  public enum Level {
    /** The year of preparation before school (zerówka). */
    PREPARATORY_YEAR,
    PRIMARY,
    /** Secondary schools after the primary school, and vocational ones. */
    UPPER_SECONDARY,
    /** An art school with teaching at the level of a secondary school. */
    ART,
    POST_SECONDARY,
    FOR_ADULTS,
    HIGHER,
    /** Classes of revalidation and education for deeply disabled children. */
    REVALIDATION
  }

  /** Where a pupil lives during the school year. */
  public enum Lodging {
    AT_HOME,
    /** In the town of the school. */
    NEAR_SCHOOL,
    /** Travels daily to a school in another town. */
    COMMUTES
  }

  public static final Word<School, Level> LEVEL = IS.fact("level").fixed().word(Level.class);
  public static final Word<School, Lodging> LODGING = IS.fact("lodging").word(Lodging.class);

  public static final Word<School, Kind> KIND = IS.fact("kind").fixed().word(Kind.class);
  public static final Day<School> FROM = IS.fact("from").fixed().day();

  /** The last day of the last school year or year of study there. */
  public static final Day<School> UNTIL = IS.day("until");

  /** The day on which a higher school admitted the person. */
  public static final Day<School> ADMITTED = IS.fact("admitted").fixed().orNever().day();

  /** The day on which the studies were completed, when that was before the year of study ended. */
  public static final Day<School> COMPLETED = IS.fact("completed").fixed().orNever().day();

  static {
    IS.admitOnly(FROM.onOrBefore(UNTIL), "A school cannot end before it begins.");
  }

  private School() {}
}
