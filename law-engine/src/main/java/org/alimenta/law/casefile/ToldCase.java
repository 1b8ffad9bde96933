package org.alimenta.law.casefile;

import java.util.List;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * One case as a file tells it.
 *
 * @param name what the file calls it, or its file and number
 * @param place where it begins
 * @param law the law by which it is decided, with the choices that the case makes
 * @param benefits the ids of the benefits asked for; none means all that there are
 * @param covers the requirement rows for which it is a test
 * @param source where its expectation comes from, or null
 * @param note an explanation for readers, or null
 * @param expect what must come out, as it was written, or null
 */
public record ToldCase(
    String name,
    Place place,
    Lawbook law,
    Situation situation,
    Origins origins,
    List<String> benefits,
    List<String> covers,
    @Nullable String source,
    @Nullable String note,
    @Nullable Located expect) {

  public ToldCase {
    benefits = List.copyOf(benefits);
    covers = List.copyOf(covers);
  }

  /** The same case asked under another law or for other benefits. */
  public ToldCase under(Lawbook otherLaw, List<String> otherBenefits) {
    return new ToldCase(
        name, place, otherLaw, situation, origins, otherBenefits, covers, source, note, expect);
  }
}
