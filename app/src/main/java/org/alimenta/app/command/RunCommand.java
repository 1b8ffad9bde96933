package org.alimenta.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alimenta.app.demo.DemoClock;
import org.alimenta.app.demo.DemoConfiguration;
import org.alimenta.app.demo.DemoLocalValues;
import org.alimenta.database.Database;
import org.alimenta.database.DatabaseRefused;
import org.alimenta.database.DatabaseSettings;
import org.alimenta.law.source.SourceException;
import org.alimenta.office.OfficeApplication;
import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.access.FirstAdministrator;
import org.alimenta.office.access.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the office with its pages and its API, and stays until it is stopped. */
@Command(
    name = "run",
    description = "Starts the demo office: pages and API.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8080",
      description = "Where the pages answer. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--everywhere",
      description = "Answer other computers too. Default: only this one.")
  private boolean everywhere;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "Act as if it were this day, such as 2024-10-05. Default: a day of the season.")
  private @Nullable LocalDate today;

  @Option(
      names = "--families",
      paramLabel = "NUMBER",
      defaultValue = "320",
      description = "How many invented families fill an empty office. Default: ${DEFAULT-VALUE}.")
  private int families;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "The folder of the data. Default: data, or what ALIMENTA_DATA says.")
  private @Nullable Path data;

  @Option(
      names = "--real",
      description = "An office of real people: no invented staff or families, today's date.")
  private boolean real;

  @Option(names = "--log", description = "Show what the program writes to its log.")
  private boolean log;

  private final Function<Optional<LocalDate>, Clock> clock;
  private final String version;

  /**
   * @param clock the office's clock, standing still on a day where one is given
   */
  public RunCommand(Function<Optional<LocalDate>, Clock> clock, String version) {
    this.clock = clock;
    this.version = version;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "A port is a number from 1 to " + HIGHEST_PORT + ", not " + port + ".");
    }
    if (!isFree()) {
      PrintWriter err = spec.commandLine().getErr();
      err.println(
          "Port " + port + " is taken: another program, perhaps Alimenta itself, answers there.");
      err.println(
          "Stop that program, or start on another port: ./alimenta run --port "
              + (port == HIGHEST_PORT ? port - 1 : port + 1));
      err.flush();
      return ExitCodes.FAILED;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    try {
      ConfigurableApplicationContext office = start(stopped);
      if (real) {
        greet(office.getBean(FirstAdministrator.class));
      } else {
        greet();
      }
    } catch (RuntimeException e) {
      return refused(e);
    }
    stopped.await();
    return ExitCodes.DONE;
  }

  /** What a person can put right is told in words; anything else is a fault of the program. */
  private int refused(RuntimeException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SourceException faultsOfFiles) {
        throw faultsOfFiles;
      }
      if (cause instanceof DatabaseRefused || cause instanceof StartRefused) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(cause.getMessage());
        err.flush();
        return ExitCodes.FAILED;
      }
    }
    throw fault;
  }

  private boolean isFree() {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          everywhere
              ? new InetSocketAddress(port)
              : new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private ConfigurableApplicationContext start(CountDownLatch stopped) {
    QuietLog.begin();
    // Opened before anything else, so that a folder that cannot be used is told in one sentence.
    Database database = DatabaseSettings.ofEnvironment(DataFolder.of(data)).open();
    Path localValues = DataFolder.localValues(data);
    if (!real) {
      DemoLocalValues.putInto(localValues);
    }
    SpringApplication office =
        real
            ? new SpringApplication(OfficeApplication.class)
            : new SpringApplication(OfficeApplication.class, DemoConfiguration.class);
    office.setBannerMode(Banner.Mode.OFF);
    office.setLogStartupInfo(false);
    office.addInitializers(
        (ApplicationContextInitializer<GenericApplicationContext>)
            context -> {
              context.registerBean("clock", Clock.class, real ? this::realClock : this::demoClock);
              context.registerBean("openDatabase", Database.class, () -> database);
            });
    office.addListeners(
        event -> {
          if (event instanceof ContextClosedEvent) {
            stopped.countDown();
          }
        });
    office.setDefaultProperties(
        Map.of(
            "server.address",
            everywhere ? "0.0.0.0" : "localhost",
            "logging.level.root",
            log ? "INFO" : "WARN",
            "alimenta.version",
            version,
            "alimenta.local-values",
            localValues.toString(),
            "alimenta.demo",
            !real,
            "logging.level.org.springframework.boot.SpringApplication",
            log ? "INFO" : "OFF",
            "alimenta.demo.families",
            families));
    return office.run("--server.port=" + port);
  }

  private Clock realClock() {
    return clock.apply(Optional.ofNullable(today));
  }

  private Clock demoClock() {
    LocalDate day = today == null ? DemoClock.DAY : today;
    return new DemoClock(clock.apply(Optional.empty()), day);
  }

  private void greet(FirstAdministrator first) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Alimenta " + version + " is open at http://localhost:" + port + "/desk");
    first
        .password()
        .ifPresent(
            password -> {
              out.println();
              out.println("This office has no staff yet. Sign in once as the first administrator:");
              out.println("  name      " + FirstAdministrator.LOGIN);
              out.println("  password  " + password);
              out.println("It is not shown again, and must be changed at the first sign-in.");
            });
    out.flush();
  }

  private void greet() {
    String home = "http://localhost:" + port;
    PrintWriter out = spec.commandLine().getOut();
    out.println("Alimenta " + version + " is open. The office and everybody in it are invented.");
    out.println();
    out.println("  " + home + "/             start here");
    out.println("  " + home + "/family       what a family can get: every benefit at once");
    out.println("  " + home + "/calculator   one benefit, and why it is due");
    out.println("  " + home + "/apply        apply for it");
    out.println("  " + home + "/benefits     the benefits and their rules");
    out.println("  " + home + "/numbers      every number of law with its dates and source");
    out.println("  " + home + "/api          decisions for programs");
    out.println("  " + home + "/desk         where the staff works");
    out.println();
    out.println("THIS IS A DEMONSTRATION: anybody may sign in at the desk as one of these people.");
    out.println("Never enter details of real people. Password of each: " + DemoStaff.PASSWORD);
    DemoStaff.ALL.forEach(
        person ->
            out.printf(
                "  %-14s %-16s %s%n",
                person.login(),
                person.name(),
                person.roles().stream()
                    .map(role -> role.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .collect(Collectors.joining(", "))));
    out.println();
    out.println("Every page is in Polish and English; the switch is at the top. Stop with Ctrl+C.");
    out.flush();
  }
}
