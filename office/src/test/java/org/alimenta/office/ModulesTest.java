package org.alimenta.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.alimenta.office.site.Format;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The parts of the office and the arrows between them. */
class ModulesTest {

  /** What people and programs see; everything else is about the work itself. */
  private static final Set<String> FACES = Set.of("site", "desk", "api", "apply", "portal");

  private final ApplicationModules modules = ApplicationModules.of(OfficeApplication.class);

  @Test
  void no_part_reaches_into_another_and_no_two_need_each_other() {
    modules.verify();
  }

  @Test
  void what_the_work_is_about_knows_nothing_of_pages() {
    Set<String> offending = new TreeSet<>();
    for (ApplicationModule module : modules) {
      if (!FACES.contains(module.getIdentifier().toString())) {
        module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
            .filter(arrow -> FACES.contains(arrow.getTargetModule().getIdentifier().toString()))
            // How amounts and dates are written is the same on pages and on paper.
            .filter(arrow -> !arrow.getTargetType().isEquivalentTo(Format.class))
            .map(
                arrow -> arrow.getSourceType().getName() + " -> " + arrow.getTargetType().getName())
            .forEach(offending::add);
      }
    }

    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("access", "desk", "site");
    assertThat(offending).isEmpty();
  }
}
