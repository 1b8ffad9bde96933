package org.alimenta.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The shape of the whole product, checked on its class files and, where those forget, on its
 * sources.
 *
 * <p>A rule that looks at nothing is always green; hence the two numbers below. Raise them as the
 * product grows.
 */
class ArchitectureTest {

  private static final int FEWEST_PLAUSIBLE_CLASSES = 1100;
  private static final int FEWEST_PLAUSIBLE_SOURCES = 800;

  /** The types by name, and numbers such as 2.0, .5, 1e3 or 1f. */
  private static final Pattern FLOATING_POINT =
      Pattern.compile(
          "\\b(double|float|Double|Float)\\b"
              + "|\\b\\d[\\d_]*\\.\\d|(?<![\\w.)\\]])\\.\\d"
              + "|\\b\\d[\\d_]*([eE]-?\\d+|[dDfF]\\b)");

  /**
   * The one place that may divide in floating point: processors divide several rows at once in no
   * other way, and for two whole numbers of 32 bits the result is proven to be exact.
   */
  private static final Path DIVIDES_EXACTLY =
      Path.of("org/alimenta/law/population/ExactDivision.java");

  /** They call a library that takes the places of lines on paper in floating point. */
  private static final Set<String> DRAW_ON_A_PAGE =
      Set.of("org.alimenta.office.letters.DraftMark", "org.alimenta.office.letters.Outline");

  private static final String[] LAW_AND_MONEY = {
    "org.alimenta.money..", "org.alimenta.law..", "org.alimenta.poland..", "org.alimenta.usa.."
  };
  private static final String[] FRAMEWORKS_AND_APPLICATION = {
    "org.springframework..",
    "picocli..",
    "tools.jackson..",
    "com.fasterxml..",
    "jakarta..",
    "org.alimenta.office..",
    "org.alimenta.app.."
  };

  private static final JavaClasses ALIMENTA =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.alimenta");

  @Test
  void the_rules_below_look_at_the_whole_product() throws IOException {
    Set<String> seen = new TreeSet<>();
    ALIMENTA.forEach(type -> seen.add(secondPartOf(type.getPackageName())));

    assertThat(ALIMENTA.size()).isGreaterThanOrEqualTo(FEWEST_PLAUSIBLE_CLASSES);
    assertThat(seen)
        .contains(
            "money", "law", "poland", "simulation", "database", "ledger", "bank", "office", "app");
    assertThat(sources()).hasSizeGreaterThanOrEqualTo(FEWEST_PLAUSIBLE_SOURCES);
  }

  @Test
  void money_and_law_are_counted_exactly_never_in_floating_point() {
    classes()
        .that(describe("do not draw on a page", type -> !DRAW_ON_A_PAGE.contains(type.getName())))
        .should(nameNoFloatingPointInSignatures())
        .check(ALIMENTA);
  }

  @Test
  void no_source_line_holds_floating_point() throws IOException {
    Set<String> offenders = new TreeSet<>();
    for (Path source : sources()) {
      if (!source.endsWith(DIVIDES_EXACTLY)) {
        offenders.addAll(floatingPointIn(source));
      }
    }

    assertThat(offenders).as("use exact numbers instead").isEmpty();
  }

  @Test
  void the_one_exception_from_the_rule_against_floating_point_is_still_needed() throws IOException {
    List<Path> excepted =
        sources().stream().filter(source -> source.endsWith(DIVIDES_EXACTLY)).toList();

    assertThat(excepted).hasSize(1);
    assertThat(floatingPointIn(excepted.getFirst()))
        .as("if not, remove the exception")
        .isNotEmpty();
  }

  private static Set<String> floatingPointIn(Path source) throws IOException {
    Set<String> found = new TreeSet<>();
    List<String> lines = codeOf(Files.readString(source)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (FLOATING_POINT.matcher(lines.get(i)).find()) {
        found.add(root().relativize(source) + ":" + (i + 1) + " " + lines.get(i).strip());
      }
    }
    return found;
  }

  @Test
  void the_search_for_floating_point_reads_code_and_not_words_about_it() {
    assertThat(codeOf("/** Double entry, double checked. */ int a; // a float\nint b;"))
        .doesNotContainIgnoringCase("double", "float")
        .contains("int a;")
        .endsWith("\nint b;");
    assertThat(codeOf("x(\"a \\\" double\"); char c = '\"'; double d;"))
        .isEqualTo("x(); char c = ; double d;");
  }

  @Test
  void the_search_for_floating_point_knows_a_fraction_from_a_whole_number() {
    for (String code : List.of("double d", "Float f", "a / 2.0", "1f", "= .5", "1e3", "3.0d")) {
      assertThat(FLOATING_POINT.matcher(code).find()).as(code).isTrue();
    }
    for (String code : List.of("0x1F", "1_000L", "a.b", "int doubled", "list.of(1)", "e2e3()")) {
      assertThat(FLOATING_POINT.matcher(code).find()).as(code).isFalse();
    }
  }

  @Test
  void only_the_business_clock_asks_the_machine_for_the_time() {
    noClasses()
        .that(
            describe(
                "are not the business clock", type -> !type.isEquivalentTo(BusinessClock.class)))
        .should()
        .accessTargetWhere(
            describe(
                "it reads the machine's clock",
                access ->
                    access.getTarget() instanceof CodeUnitAccessTarget target
                        && readsTheMachinesClock(target)))
        .because("everything else is given a Clock, so that any day can be lived again")
        .check(ALIMENTA);
  }

  @Test
  void the_search_for_clocks_finds_the_one_in_the_business_clock() {
    assertThat(
            ALIMENTA.get(BusinessClock.class).getCodeUnitAccessesFromSelf().stream()
                .filter(access -> readsTheMachinesClock(access.getTarget())))
        .isNotEmpty();
  }

  @Test
  void law_and_money_know_no_framework_and_no_application() {
    noClasses()
        .that()
        .resideInAnyPackage(LAW_AND_MONEY)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(FRAMEWORKS_AND_APPLICATION)
        .check(ALIMENTA);
  }

  @Test
  void money_and_time_depend_on_nothing_but_the_jdk() {
    classes()
        .that()
        .resideInAPackage("org.alimenta.money..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.alimenta.money..", "java..", "org.jspecify.annotations..")
        .check(ALIMENTA);
  }

  @Test
  void the_office_and_the_engine_know_no_jurisdiction() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.alimenta.office..",
            "org.alimenta.simulation..",
            "org.alimenta.law..",
            "org.alimenta.money..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.alimenta.poland..", "org.alimenta.usa..")
        .check(ALIMENTA);
  }

  @Test
  void each_package_says_that_nothing_in_it_is_null_unless_marked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaPackage candidate : ALIMENTA.getPackage("org.alimenta").getSubpackagesInTree()) {
      if (!candidate.getClasses().isEmpty() && !candidate.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(candidate.getName());
      }
    }

    assertThat(unmarked).as("add a package-info.java with @NullMarked").isEmpty();
  }

  @Test
  void each_package_tells_its_purpose_in_a_sentence() throws IOException {
    Pattern sentence = Pattern.compile("\\A/\\*\\*\\s*\\*?\\s*\\p{Lu}.*?\\.\\s", Pattern.DOTALL);
    Set<String> silent = new TreeSet<>();
    for (Path source : sources()) {
      Path info = source.resolveSibling("package-info.java");
      if (!Files.exists(info) || !sentence.matcher(Files.readString(info)).find()) {
        silent.add(root().relativize(info).toString());
      }
    }

    assertThat(silent).as("begin package-info.java with a sentence of purpose").isEmpty();
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.alimenta.(**)").should().beFreeOfCycles().check(ALIMENTA);
  }

  private static boolean readsTheMachinesClock(CodeUnitAccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    boolean now =
        name.equals("now")
            && owner.getPackageName().startsWith("java.time")
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean systemClock =
        owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
    boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
    boolean calendar = owner.isAssignableTo(Calendar.class) && name.equals("getInstance");
    boolean date =
        owner.isEquivalentTo(Date.class)
            && name.equals("<init>")
            && target.getRawParameterTypes().isEmpty();
    return now || systemClock || millis || calendar || date;
  }

  private static ArchCondition<JavaClass> nameNoFloatingPointInSignatures() {
    return new ArchCondition<>("name no floating point in a field, a signature or a call") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Consumer<String> report =
            message -> events.add(SimpleConditionEvent.violated(type, message));
        type.getFields().stream()
            .filter(field -> isFloatingPoint(field.getRawType()))
            .forEach(field -> report.accept(field.getFullName() + " is floating point"));
        type.getCodeUnits().stream()
            .filter(ArchitectureTest::namesFloatingPoint)
            .forEach(unit -> report.accept(unit.getFullName() + " names floating point"));
        type.getAccessesFromSelf().stream()
            .filter(
                access ->
                    switch (access.getTarget()) {
                      case CodeUnitAccessTarget unit ->
                          isFloatingPoint(unit.getRawReturnType())
                              || unit.getRawParameterTypes().stream()
                                  .anyMatch(ArchitectureTest::isFloatingPoint);
                      case FieldAccessTarget field -> isFloatingPoint(field.getRawType());
                      default -> false;
                    })
            .forEach(access -> report.accept(access.getDescription() + " uses floating point"));
      }
    };
  }

  private static boolean namesFloatingPoint(JavaCodeUnit unit) {
    return isFloatingPoint(unit.getRawReturnType())
        || unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloatingPoint);
  }

  private static boolean isFloatingPoint(JavaClass type) {
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getBaseComponentType().getName());
  }

  /** The text without comments, strings and characters; line breaks stay where they are. */
  private static String codeOf(String source) {
    Matcher words =
        Pattern.compile(
                "//[^\\n]*"
                    + "|/\\*(?s:.*?)\\*/"
                    + "|\"\"\"(?s:.*?)\"\"\""
                    + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
                    + "|'(?:[^'\\\\\\n]|\\\\.)+'")
            .matcher(source);
    return words.replaceAll(word -> "\n".repeat((int) word.group().lines().count() - 1));
  }

  private static List<Path> sources() throws IOException {
    Path benchmarks = root().resolve("benchmarks");
    try (Stream<Path> folders = Files.list(root())) {
      List<Path> mains =
          folders
              .filter(folder -> !folder.equals(benchmarks))
              .map(folder -> folder.resolve("src/main/java"))
              .filter(Files::isDirectory)
              .toList();
      Set<Path> found = new TreeSet<>();
      for (Path main : mains) {
        try (Stream<Path> files = Files.walk(main)) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
        }
      }
      return List.copyOf(found);
    }
  }

  private static Path root() {
    Path root = Path.of("..").toAbsolutePath().normalize();
    assertThat(root.resolve("alimenta")).as("the launcher marks the root").exists();
    return root;
  }

  private static String secondPartOf(String packageName) {
    String[] parts = packageName.split("\\.", -1);
    return parts.length > 2 ? parts[2] : "";
  }
}
