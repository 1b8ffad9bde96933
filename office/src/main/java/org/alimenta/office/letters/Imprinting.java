package org.alimenta.office.letters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.web.util.HtmlUtils;

/** Writes into a PDF what it says of itself, once for old readers and once, alike, as XMP. */
final class Imprinting {
  private static final String PRODUCER = "Alimenta";

  /** The parts of ISO 14289 and ISO 19005 that the file keeps are named for programs. */
  private static final String XMP =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
      <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
      <dc:language><rdf:Bag><rdf:li>%4$s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%5$s</xmp:CreateDate>
      <xmp:CreatorTool>%6$s</xmp:CreatorTool>
      <pdf:Producer>%6$s</pdf:Producer>
      <pdfaid:part>2</pdfaid:part>
      <pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private Imprinting() {}

  static void on(PDDocument document, Imprint imprint) throws IOException {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(imprint.title());
    information.setSubject(imprint.subject());
    information.setAuthor(imprint.author());
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(date(imprint));
    document.setDocumentInformation(information);
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(imprint.language().code());
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(imprint).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private static Calendar date(Imprint imprint) {
    return GregorianCalendar.from(imprint.day().atStartOfDay(ZoneOffset.UTC));
  }

  private static String xmp(Imprint imprint) {
    return XMP.formatted(
        escaped(imprint.title()),
        escaped(imprint.subject()),
        escaped(imprint.author()),
        imprint.language().code(),
        imprint.day() + "T00:00:00Z",
        PRODUCER);
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscapeDecimal(text, StandardCharsets.UTF_8.name());
  }
}
