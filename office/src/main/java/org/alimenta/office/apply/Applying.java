package org.alimenta.office.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.alimenta.law.situation.Thing;
import org.alimenta.office.laws.KnownBenefit;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.site.Code;
import org.alimenta.office.site.questions.Onward;
import org.alimenta.office.site.questions.Talk;
import org.springframework.stereotype.Component;

/** Makes an application of what was told elsewhere, so that nobody types it again. */
@Component
class Applying implements Onward {
  private final Laws laws;
  private final OnlineDrafts drafts;
  private final Visits visits;

  Applying(Laws laws, OnlineDrafts drafts, Visits visits) {
    this.laws = laws;
    this.drafts = drafts;
    this.visits = visits;
  }

  @Override
  public boolean isOffered(Talk talk) {
    return talk.benefits().stream().allMatch(known -> known.isOffered(laws.today()));
  }

  @Override
  public String begin(Talk talk, HttpServletRequest request, HttpServletResponse response) {
    if (!isOffered(talk)) {
      return "redirect:/apply";
    }
    String name =
        talk.situation().things().stream()
            .filter(thing -> People.birthday(thing).isPresent())
            .findFirst()
            .map(Thing::name)
            .orElse("");
    List<Given> answers = talk.path().stream().map(Filled::given).toList();
    List<String> benefits = talk.benefits().stream().map(KnownBenefit::id).toList();
    Code code =
        drafts.begin(
            talk.law().id(), benefits, true, Map.of("first", Map.of("name", name)), answers);
    visits.enter(code, request, response);
    return "redirect:/apply/code";
  }
}
