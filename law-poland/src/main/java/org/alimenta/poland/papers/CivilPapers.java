package org.alimenta.poland.papers;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Day;
import org.alimenta.law.Paper;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;

/**
 * Who files, and a person's civil status and right to stay. Who is single or married shows nothing;
 * a marriage or a life together that ended by law is shown by the judgment or the spouse's death
 * certificate.
 */
public final class CivilPapers {
  private CivilPapers() {}

  /**
   * Of whoever files at the desk, once for everything that is asked for: the worker looks at it and
   * copies nothing.
   */
  public static Paper<Case> identity() {
    return Paper.of("identity-document", Case.IS)
        .proves(FILED)
        .neededWhen(not(CHANNEL.isAny(Channel.ONLINE, Channel.POST)))
        .issuedBy("commune");
  }

  /** Where whoever files is registered as a resident. */
  public static Paper<Case> registration() {
    return Paper.of("registration-certificate", Case.IS).proves(FILED).issuedBy("commune");
  }

  /** Of a person who is divorced or widowed. */
  public static Paper<Person> endOfMarriage() {
    return Paper.of("end-of-marriage", Person.IS)
        .proves(Person.MARRIAGE_ENDED)
        .neededWhen(Person.MARRIAGE_ENDED.onOrBefore(DECIDED))
        .issuedBy("court-or-registry");
  }

  public static Paper<Person> separation() {
    return Paper.of("separation-judgment", Person.IS)
        .proves(Person.SEPARATED)
        .neededWhen(Person.SEPARATED.onOrBefore(DECIDED))
        .issuedBy("court");
  }

  /** Of anybody without Polish citizenship. */
  public static Paper<Person> residenceCard() {
    return Paper.of("residence-card", Person.IS)
        .proves(Person.CITIZENSHIP)
        .neededWhen(not(Person.CITIZENSHIP.is(Citizenship.POLISH)))
        .issuedBy("voivode");
  }

  /** Deaths stand in a register that the office sees. */
  public static Paper<Person> death(Day<Person> died) {
    return Paper.of("death-certificate", Person.IS)
        .proves(died)
        .neededWhen(died.onOrBefore(DECIDED))
        .officeFetchesWhen(YES)
        .issuedBy("registry-office");
  }
}
