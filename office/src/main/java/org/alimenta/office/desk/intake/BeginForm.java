package org.alimenta.office.desk.intake;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.parties.KnownParty;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form that begins an application.
 *
 * @param who the PESEL or name of who applies, as typed
 * @param found who that may be
 * @param earlier cases of the person found, whose facts can be taken over
 */
public record BeginForm(
    List<String> benefits,
    Channel channel,
    String filed,
    String who,
    List<KnownParty> found,
    List<BenefitCase> earlier) {

  static BeginForm empty(String benefit, LocalDate today) {
    return new BeginForm(
        List.of(benefit), Channel.PAPER, Entry.shown(today), "", List.of(), List.of());
  }

  public @Nullable Long party() {
    return found.size() == 1 ? Long.valueOf(found.getFirst().id()) : null;
  }
}
