package org.alimenta.office.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.*;
import java.time.LocalDate;
import org.alimenta.law.text.Language;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TypesetterTest {
  @Test
  void try_() throws Exception {
    String page = Files.readString(Path.of("/tmp/w/lab-letters/try.html"));
    Imprint imprint = new Imprint("Decyzja zażółć", "Opis & <co>", "Urząd", Language.POLISH, LocalDate.of(2024, 10, 5));
    byte[] pdf = new Typesetter().set(page, imprint, true);
    Files.write(Path.of("/tmp/w/lab-letters/try.pdf"), pdf);
    assertThat(new Typesetter().set(page, imprint, true)).isEqualTo(pdf);
    for (int k=0;k<8;k++) { long t=System.nanoTime(); for(int i=0;i<20;i++) new Typesetter().set(page, imprint, i%2==0); System.out.println("MS per letter "+(System.nanoTime()-t)/20/1000000); }
    assertThat(Vera.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(Vera.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }
}
