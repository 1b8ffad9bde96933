package org.alimenta.office.letters;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
final class Vera {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Vera() {}

  /** Every rule that the file breaks; empty when it keeps to the standard. */
  static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    List<String> faults = new ArrayList<>();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (TestAssertion told : validator.validate(parser).getTestAssertions()) {
        if (told.getStatus() == TestAssertion.Status.FAILED) {
          faults.add(
              told.getRuleId().getClause()
                  + "-"
                  + told.getRuleId().getTestNumber()
                  + " "
                  + told.getMessage()
                  + " at "
                  + told.getLocation().getContext());
        }
      }
    }
    return faults;
  }
}
