package org.alimenta.office.desk;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.office.OfficeApplication;
import org.alimenta.office.access.DemoStaff;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the desk's pages take with 50,000 cases and 20 people at once. Run its main method; it
 * makes its own database. Arguments: cases, people, rounds.
 */
public final class DeskLoad {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String address;
  private final int cases;

  private DeskLoad(String address, int cases) {
    this.address = address;
    this.cases = cases;
  }

  public static void main(String[] arguments) throws Exception {
    int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 50_000;
    int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    try (ConfigurableApplicationContext office =
        SpringApplication.run(OfficeApplication.class, "--server.port=0")) {
      fill(office.getBean(JdbcClient.class), cases);
      int port =
          java.util.Objects.requireNonNull(
                  ((ServletWebServerApplicationContext) office).getWebServer())
              .getPort();
      DeskLoad load = new DeskLoad("http://localhost:" + port, cases);
      load.run(people, 3);
      load.run(people, rounds);
    }
  }

  private static void fill(JdbcClient db, int cases) {
    db.sql(
            """
            insert into party (kind, given_names, surname, born, residence_street, residence_house,
              residence_flat, residence_postcode, residence_town, residence_country, letters_street,
              letters_house, letters_flat, letters_postcode, letters_town, letters_country, phone,
              email, address_is_secret, entered_origin, entered_reason)
            select 'PERSON', (array['Anna','Zofia','Łucja','Żaneta','Ewa','Maria','Jan','Piotr'])[1 + n % 8],
              (array['Kowal','Wiśnia','Żółć','Lis','Wilk','Zając','Bąk','Dąb','Sowa','Kruk'])[1 + n % 10]
                || (array['ska','icka','owska','ewicz'])[1 + n / 10 % 4] || n % 977,
              date '1975-01-01' + n % 10000, 'Łąkowa', (n % 200)::text, '', '00-001', 'Przykładowo',
              'PL', '', '', '', '', '', '', '', '', false, 'IMPORT', ''
            from generate_series(1, :parties) n
            """)
        .param("parties", 2 * cases)
        .update();
    db.sql(
            """
            insert into benefit_case (number, law, benefits, applicant, channel, filed, state,
              told_seq, decide_by, open_points, outcome, period_from, period_to, registered_at)
            select 'SF.' || lpad(n::text, 6, '0') || '.2024', 'poland', array['maintenance-fund'], n,
              'POST', date '2024-08-01' + n % 60, case when n % 5 = 0 then 'CALLED' else 'OPEN' end, 1,
              date '2024-09-20' + n % 100, n % 4, 'granted', date '2024-10-01', date '2025-09-30', now()
            from generate_series(1, :cases) n
            """)
        .param("cases", cases)
        .update();
    db.sql(
            """
            insert into told (case_id, seq, day, origin, changes)
            select id, 1, filed, 'APPLICANT', '[
              {"do":"add","thing":1,"to":0,"list":"people","name":"Anna"},
              {"do":"add","thing":2,"to":0,"list":"people","name":"Zofia"},
              {"do":"add","thing":3,"to":0,"list":"people","name":"Jan"},
              {"do":"add","thing":4,"to":0,"list":"entitled","name":"Zofia"},
              {"do":"point","thing":4,"link":"person","at":2},
              {"do":"tell","thing":0,"fact":"filed","value":"2024-08-05"},
              {"do":"tell","thing":0,"fact":"channel","value":"post"},
              {"do":"tell","thing":0,"fact":"period","value":"coming"},
              {"do":"tell","thing":1,"fact":"born","value":"1985-03-15"},
              {"do":"tell","thing":2,"fact":"born","value":"2012-03-04"},
              {"do":"tell","thing":2,"fact":"lives-in-poland","value":"yes"},
              {"do":"tell","thing":2,"fact":"citizenship","value":"polish"},
              {"do":"tell","thing":3,"fact":"born","value":"1980-02-01"}]'::jsonb
            from benefit_case
            """)
        .update();
    db.sql(
            """
            insert into case_person (case_id, thing, party)
            select id, 1, applicant from benefit_case
            union all select id, 2, applicant + :cases from benefit_case
            """)
        .param("cases", cases)
        .update();
    db.sql(
            """
            insert into case_event (case_id, day, kind, subject)
            select id, filed, 'registered', number from benefit_case
            """)
        .update();
    db.sql("analyze").update();
  }

  private void run(int people, int rounds) throws Exception {
    List<String> kinds =
        List.of("worklist", "worklist, deep", "case", "case: facts", "case: money", "search");
    List<List<Long>> times = new ArrayList<>();
    kinds.forEach(kind -> times.add(new ArrayList<>()));
    long began = System.nanoTime();
    try (ExecutorService clerks = Executors.newFixedThreadPool(people)) {
      List<Future<List<List<Long>>>> all = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        int seed = person;
        Callable<List<List<Long>>> work = () -> new Clerk(seed).work(rounds, kinds.size());
        all.add(clerks.submit(work));
      }
      for (Future<List<List<Long>>> one : all) {
        List<List<Long>> measured = one.get();
        for (int kind = 0; kind < kinds.size(); kind++) {
          times.get(kind).addAll(measured.get(kind));
        }
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    int requests = times.stream().mapToInt(List::size).sum();
    System.out.printf(
        "%n%,d cases, %d people at once, %d requests, %.0f a second%n",
        cases, people, requests, requests / seconds);
    for (int kind = 0; kind < kinds.size(); kind++) {
      List<Long> sorted = times.get(kind).stream().sorted().toList();
      System.out.printf(
          "%-16s p50 %5d ms   p95 %5d ms   most %5d ms%n",
          kinds.get(kind),
          sorted.get(sorted.size() / 2) / 1_000_000,
          sorted.get(sorted.size() * 95 / 100) / 1_000_000,
          sorted.getLast() / 1_000_000);
    }
  }

  /** One person at the desk, without a pause between pages. */
  private final class Clerk {
    private final HttpClient browser =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final RandomGenerator random;

    private Clerk(int seed) {
      random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private List<List<Long>> work(int rounds, int kinds) throws Exception {
      String page = get("/desk/sign-in");
      String clerk = random.nextBoolean() ? "clerk" : "clerk2";
      post("/desk/sign-in", "login=" + clerk + "&password=" + coded(DemoStaff.PASSWORD), page);
      String search = get("/desk/search");
      List<List<Long>> times = new ArrayList<>();
      for (int kind = 0; kind < kinds; kind++) {
        times.add(new ArrayList<>());
      }
      for (int round = 0; round < rounds; round++) {
        int id = 1 + random.nextInt(cases);
        times.get(0).add(timed(() -> get("/desk/worklist")));
        String after = "2024-1" + random.nextInt(3) + "-0" + (1 + random.nextInt(9)) + "_" + id;
        times.get(1).add(timed(() -> get("/desk/worklist?after=" + after)));
        times.get(2).add(timed(() -> get("/desk/cases/" + id)));
        times.get(3).add(timed(() -> get("/desk/cases/" + id + "/facts")));
        times.get(4).add(timed(() -> get("/desk/cases/" + id + "/money")));
        String words = "zolcska" + id % 977;
        times.get(5).add(timed(() -> post("/desk/search", "q=" + words, search)));
      }
      return times;
    }

    private long timed(Callable<String> request) throws Exception {
      long began = System.nanoTime();
      request.call();
      return System.nanoTime() - began;
    }

    private String get(String path) throws IOException, InterruptedException {
      return answer(HttpRequest.newBuilder(URI.create(address + path)).GET().build());
    }

    private String post(String path, String fields, String page)
        throws IOException, InterruptedException {
      Matcher token = TOKEN.matcher(page);
      if (!token.find()) {
        throw new IllegalStateException("No token in the page before " + path);
      }
      return answer(
          HttpRequest.newBuilder(URI.create(address + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(fields + "&_csrf=" + coded(token.group(1))))
              .build());
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " for " + request.uri());
      }
      return answer.body();
    }

    private static String coded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
