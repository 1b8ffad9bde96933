package org.alimenta.poland.papers;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Case.CHANNEL;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Entitled.RELATIVES;

import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Case.Channel;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;

/** What shows who asks for a person entitled to maintenance, and who belongs to the family. */
public final class KinPapers {
  private KinPapers() {}

  /**
   * Of whoever asks at the desk: the worker looks at it and copies nothing.
   *
   * @param ofAge the entitled persons who ask for themselves
   */
  public static Paper<Relative> identity(Test<Person> ofAge) {
    return Paper.of("identity-document", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(
            all(
                not(CHANNEL.isAny(Channel.ONLINE, Channel.POST)),
                any(
                    all(Relative.KIN.is(Kin.ITSELF), ofAge.of(Relative.PERSON)),
                    all(
                        Relative.KIN.isAny(Kin.PARENT, Kin.LEGAL_GUARDIAN),
                        not(ofAge.of(Entitled.PERSON).of(RELATIVES.owner()))))))
        .issuedBy("commune");
  }

  /** Where whoever asks is registered as a resident. */
  public static Paper<Relative> registration() {
    return Paper.of("registration-certificate", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(Relative.KIN.isAny(Kin.PARENT, Kin.LEGAL_GUARDIAN))
        .issuedBy("commune");
  }

  public static Paper<Relative> guardian() {
    return Paper.of("guardianship-order", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(Relative.KIN.is(Kin.LEGAL_GUARDIAN))
        .issuedBy("court");
  }

  /** It names the parents. */
  public static Paper<Relative> birth() {
    return Paper.of("birth-certificate", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(Relative.KIN.is(Kin.PARENT))
        .issuedBy("registry-office");
  }

  /** When the marriage to somebody who belonged to the family has ended. */
  public static Paper<Relative> endOfParentsMarriage() {
    return Paper.of("end-of-parents-marriage", Relative.IS)
        .proves(Relative.UNTIL)
        .neededWhen(all(Relative.KIN.is(Kin.SPOUSE_OF_PARENT), Relative.UNTIL.onOrBefore(DECIDED)))
        .issuedBy("court-or-registry");
  }
}
