package org.alimenta.office.site;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The main navigation, in its order.
 *
 * <p>An item appears as soon as a controller answers at its path; so the menu never leads to a page
 * that is not there, and a new section of the site needs no change here beyond its line.
 */
@Component
class Navigation {

  /**
   * @param path where it leads
   * @param message the key of its words
   */
  record Place(String path, String message) {}

  private static final List<Place> PLACES =
      List.of(
          new Place("/", "nav.start"),
          new Place("/benefits", "nav.benefits"),
          new Place("/family", "nav.family"),
          new Place("/calculator", "nav.calculator"),
          new Place("/apply", "nav.apply"),
          new Place("/numbers", "nav.numbers"),
          new Place("/api", "nav.api"));

  // The handler mapping is asked at the first request: it is built later than this bean.
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  Navigation(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  List<Shell.NavItem> at(String path) {
    List<String> answered =
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(info -> info.getPatternValues().stream())
            .toList();
    return PLACES.stream()
        .filter(place -> answered.contains(place.path()))
        .map(place -> new Shell.NavItem(place.path(), place.message(), isAt(place.path(), path)))
        .toList();
  }

  private static boolean isAt(String place, String path) {
    return place.equals("/")
        ? path.equals("/")
        : path.equals(place) || path.startsWith(place + "/");
  }
}
