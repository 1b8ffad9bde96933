package org.alimenta.office.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.LawWords;
import org.alimenta.law.text.LegalSource;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.PapersDueText;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Completeness.Proof;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.documents.Document;
import org.alimenta.office.documents.DocumentRefused;
import org.alimenta.office.documents.Documents;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.site.Parts.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Papers of an application: which are due, which have come, and their scans. */
@Component
class PapersDesk {
  private final Cases cases;
  private final Documents documents;
  private final Laws laws;
  private final Diary diary;
  private final MessageSource messages;

  PapersDesk(Cases cases, Documents documents, Laws laws, Diary diary, MessageSource messages) {
    this.cases = cases;
    this.documents = documents;
    this.laws = laws;
    this.diary = diary;
    this.messages = messages;
  }

  PapersPage page(BenefitCase of, Locale locale) {
    LawWords words = laws.law(of.law()).words();
    List<ReceivedPaper> received = cases.papers(of.id());
    List<PapersPage.Due> due = new ArrayList<>();
    for (Proof proof : cases.look(of).papers()) {
      due.add(due(proof, received, words, Language.of(locale.getLanguage())));
    }
    return new PapersPage(due, others(received));
  }

  private PapersPage.Due due(
      Proof proof, List<ReceivedPaper> received, LawWords words, Language language) {
    Line line =
        new PapersDueText(words, language).all(List.of(proof.due())).getFirst().parts().getFirst();
    String id = proof.due().paper().id();
    Long document =
        received.stream()
            .filter(paper -> id.equals(paper.paper()) && sameThing(paper, proof))
            .map(ReceivedPaper::document)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    String value = line.value();
    return new PapersPage.Due(
        id + "." + proof.thing().orElse(0),
        value == null ? line.text() : line.text() + ": " + value,
        line.sources().stream().map(LegalSource::inFull).toList(),
        proof.received(),
        document,
        document == null ? null : documents.find(document).map(Document::name).orElse(null),
        proof.due().certain(),
        proof.due().officeFetches());
  }

  private static boolean sameThing(ReceivedPaper paper, Proof proof) {
    Integer thing = paper.thing();
    return thing == null || proof.thing().isPresent() && proof.thing().getAsInt() == thing;
  }

  private List<PapersPage.Other> others(List<ReceivedPaper> received) {
    return received.stream()
        .filter(paper -> paper.paper() == null)
        .map(
            paper ->
                new PapersPage.Other(
                    Objects.requireNonNullElse(paper.note(), ""),
                    paper.receivedOn(),
                    paper.document()))
        .toList();
  }

  /** Keeps what was ticked or scanned; each file stands for itself. */
  FormErrors receive(
      BenefitCase of, Posted posted, Map<String, MultipartFile> files, Staff by, Locale locale) {
    FormErrors errors = new FormErrors();
    Map<String, Proof> due =
        cases.look(of).papers().stream()
            .collect(
                Collectors.toMap(
                    proof -> proof.due().paper().id() + "." + proof.thing().orElse(0),
                    proof -> proof,
                    (one, other) -> one));
    for (Map.Entry<String, Proof> paper : due.entrySet()) {
      MultipartFile file = files.get("file." + paper.getKey());
      boolean sent = file != null && !file.isEmpty();
      if (sent || posted.isTicked("r." + paper.getKey())) {
        receive(
            of, posted, paper.getKey(), paper.getValue(), sent ? file : null, by, errors, locale);
      }
    }
    other(of, posted, files.get("file.other"), by, errors, locale);
    return errors;
  }

  private void receive(
      BenefitCase of,
      Posted posted,
      String key,
      Proof proof,
      @Nullable MultipartFile file,
      Staff by,
      FormErrors errors,
      Locale locale) {
    String typed = posted.text("d." + key);
    Optional<LocalDate> issued = Entry.day(typed);
    if (!typed.isEmpty() && (issued.isEmpty() || issued.get().isAfter(today()))) {
      String why = issued.isEmpty() ? "intake.error.day" : "intake.papers.error.future";
      Object[] field = {messages.getMessage("intake.papers.issued", null, locale)};
      errors.add("d." + key, messages.getMessage(why, field, locale));
      return;
    }
    try {
      Long document = file == null ? null : kept(file, by);
      Integer thing = proof.thing().isPresent() ? proof.thing().getAsInt() : null;
      cases.received(
          of.id(),
          new ReceivedPaper(
              proof.due().paper().id(), thing, document, issued.orElse(null), today(), null),
          by);
      diary.change(by, of.id(), "case.paper", Purpose.usualOf(by));
    } catch (DocumentRefused refused) {
      errors.add("file." + key, sentence(refused, locale));
    }
  }

  private void other(
      BenefitCase of,
      Posted posted,
      @Nullable MultipartFile file,
      Staff by,
      FormErrors errors,
      Locale locale) {
    if (file == null || file.isEmpty()) {
      return;
    }
    try {
      String note = posted.text("note");
      cases.received(
          of.id(),
          new ReceivedPaper(null, null, kept(file, by), today(), note.isEmpty() ? null : note),
          by);
      diary.change(by, of.id(), "case.paper", Purpose.usualOf(by));
    } catch (DocumentRefused refused) {
      errors.add("file.other", sentence(refused, locale));
    }
  }

  private Long kept(MultipartFile file, Staff by) {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (InputStream content = file.getInputStream()) {
      return documents.keep(name, content, Entered.atDesk(by.id())).id();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("An upload could not be read", e);
    }
  }

  private String sentence(DocumentRefused refused, Locale locale) {
    return messages.getMessage(refused.key(), refused.arguments().toArray(), locale);
  }

  private LocalDate today() {
    return laws.today();
  }
}
