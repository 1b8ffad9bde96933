package org.alimenta.office.desk.cases;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.documents.Document;
import org.alimenta.office.documents.DocumentAnswer;
import org.alimenta.office.documents.Documents;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Sends the scan of a paper; the diary knows of which case it was read. */
@Controller
class DocumentController {
  private final Documents documents;
  private final DocumentAnswer answer;
  private final Diary diary;
  private final JdbcClient db;

  DocumentController(Documents documents, DocumentAnswer answer, Diary diary, JdbcClient db) {
    this.documents = documents;
    this.answer = answer;
    this.diary = diary;
    this.db = db;
  }

  @GetMapping("/desk/documents/{id:\\d+}")
  void send(@PathVariable long id, Staff staff, HttpServletResponse response) throws IOException {
    Document document =
        documents.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    db.sql("select distinct case_id from case_paper where document = ?")
        .param(id)
        .query(Long.class)
        .list()
        .forEach(caseId -> diary.read(staff, caseId, "case.document", Purpose.usualOf(staff)));
    answer.send(document, response);
  }
}
