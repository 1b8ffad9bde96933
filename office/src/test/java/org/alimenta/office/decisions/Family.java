package org.alimenta.office.decisions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.casefile.CaseFile;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.told.Change;
import org.alimenta.law.told.Telling;

/** A family as an official would write it down: Ewa, who earns, with her children. */
public final class Family {
  /** Ewa raises Anna alone; the court ordered 900 zł, the bailiff gets nothing. */
  public static final String ANNA =
      """
      name: Anna
      benefit: maintenance-fund
      filed: 2024-10-05
      decided: 2024-10-20
      channel: paper
      period: running
      people:
        - {id: Anna, born: 2014-05-20, incomes: []}
        - id: Ewa
          born: 1985-02-02
          incomes:
            - {id: shop, kind: employment, payer: bakery, from: 2015-01-01, until: never, year: 2023, net-in-year: 24000.00}
      entitled:
        - person: Anna
          relatives: [{person: Ewa, kin: parent}]
          titles:
            - kind: judgment
              obliges: parent
              enforceable: yes
              ordered: [{monthly: 900.00, from: 2019-01-01, until: never, shared-by: 1}]
              enforcement: [{runs: in-poland, certified: 2024-09-30, owed: 9000.00, receipts: []}]
          obstacles: []
      """;

  private static final String USUAL =
      """
      given-in-each:
        person:
          citizenship: polish
          lives-in-poland: yes
          moved-abroad: never
          married: never
          marriage-ended: never
          own-child-born: never
          under-guardian: no
          schools: []
          certificates: []
          placements: []
          land: []
          maintenance-paid: []
      cases:
      """;

  private Family() {}

  /** What has to be told so that the office knows the same. */
  public static List<Change> told(String family) {
    Lawbook law = Lawbooks.find("poland").orElseThrow();
    String file = USUAL + "  - " + family.strip().replace("\n", "\n    ") + "\n";
    var in = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    var told = new CaseFile(List.of(law), LocalDate.of(2024, 10, 20)).read("family", in);
    return Telling.of(told.getFirst().situation()).changes();
  }
}
