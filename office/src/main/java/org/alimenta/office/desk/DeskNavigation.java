package org.alimenta.office.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alimenta.office.access.Staff;
import org.alimenta.office.site.Shell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The places of the desk in the order of its navigation. A place appears when a controller answers
 * there and the person may see it.
 */
@Component
class DeskNavigation {

  static final String SEARCH = "/desk/search";

  private static final List<String> PLACES =
      List.of(
          "/desk",
          "/desk/worklist",
          "/desk/intake",
          "/desk/decisions",
          "/desk/payments",
          "/desk/ledger",
          "/desk/reports",
          "/desk/templates",
          "/desk/diary",
          "/desk/staff",
          "/desk/settings");

  // Asked at the first request: the mapping is built later than this bean.
  private final Supplier<Set<String>> answered;

  DeskNavigation(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.answered = SingletonSupplier.of(() -> answered(mappings));
  }

  private static Set<String> answered(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(info -> info.getPatternValues().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  List<Shell.NavItem> of(Staff staff, String here) {
    return PLACES.stream()
        .filter(place -> isOpen(staff, place))
        .map(place -> new Shell.NavItem(place, message(place), isAt(here, place)))
        .toList();
  }

  boolean isOpen(Staff staff, String place) {
    return answered.get().contains(place) && Rights.maySee(staff, place);
  }

  private static boolean isAt(String here, String place) {
    return place.equals("/desk") ? here.equals(place) : Rights.isUnder(here, place);
  }

  private static String message(String place) {
    return "desk.nav" + place.replaceFirst("^/desk/?", ".").replaceFirst("\\.$", ".home");
  }
}
