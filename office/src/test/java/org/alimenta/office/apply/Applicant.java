package org.alimenta.office.apply;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.alimenta.bank.Nrb;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.site.questions.Walk;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Ewa, who applies for Ania: what she types on each page. */
final class Applicant {
  private static final String UNUSED_SORT_CODE = "99999999";

  private final Page page;
  private final String address;

  Applicant(Page page, String address) {
    this.page = page;
    this.address = address;
  }

  /** A number with the right check digit. */
  static String pesel(String ten) {
    return IntStream.range(0, 10)
        .mapToObj(check -> ten + check)
        .filter(digits -> Pesel.fault(digits).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  static String account() {
    return Nrb.assembled(UNUSED_SORT_CODE, 42).digits();
  }

  /** Begins and returns the code. */
  String begin() {
    return begin("maintenance-fund");
  }

  String begin(String benefit) {
    page.navigate(address + "/apply?benefit=" + benefit);
    send();
    String code = page.locator(".a-code__letters").innerText();
    page.click("a.govuk-button--start");
    return code;
  }

  void you(String pesel) {
    page.fill("#given", "Ewa");
    page.fill("#surname", "Testowa");
    page.fill("#pesel", pesel);
    send();
  }

  void address() {
    page.fill("#house", "5");
    page.fill("#postcode", "00-950");
    page.fill("#town", "Przykładowo");
    send();
  }

  void account(String number) {
    page.fill("#account", number);
    send();
  }

  void child(String name, String pesel) {
    page.fill("#given", name);
    page.fill("#surname", "Testowa");
    page.fill("#pesel", pesel);
    send();
  }

  /** Everything before the questions of the law, for a mother and her child. */
  void details(String mother, String child) {
    you(mother);
    address();
    send();
    account(account());
    page.check("#whom-1");
    send();
    child("Ania", child);
  }

  /** The mother earns 2000 a month; the father pays nothing of the 1200 that were ordered. */
  Walk family() {
    return new Walk(page, address)
        .answering("entitled.titles", "yes", "no")
        .answering("title.ordered", "yes", "no")
        .answering("title.enforcement", "yes", "no")
        .answering("ordered-sum.monthly", "1 200,00")
        .answering("ordered-sum.from", "2020-01-01")
        .answering("enforcement.owed", "7200")
        .answering("enforcement.certified", "2024-09-30")
        .answering("person.under-guardian", "0")
        .answering("case.people", "no")
        .answering("relative.kin", "1")
        .answering("person.incomes-3", "yes", "no")
        .answering("income.from", "2020-01-01")
        .answering("income.year", "2023")
        .answering("income.kind", "0")
        .answering("income.net-in-year", "24 000");
  }

  void upload(String name, byte[] content) {
    page.setInputFiles("#file", new FilePayload(name, "application/pdf", content));
    page.click("form[enctype] button");
  }

  void send() {
    page.click("main form button[type=submit] >> nth=0");
  }

  static byte[] pdf(boolean withScript) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      if (withScript) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
