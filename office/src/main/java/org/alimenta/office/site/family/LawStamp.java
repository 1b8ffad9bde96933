package org.alimenta.office.site.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.alimenta.law.view.Views;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.family.ResultPage.LawVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Names the version of product and law that a result rests on. */
@Component
class LawStamp {
  private static final int SHOWN = 12;

  private final String product;

  LawStamp(@Value("${alimenta.version:development}") String product) {
    this.product = product;
  }

  LawVersion of(Family family, Retelling retelling) {
    return new LawVersion(
        Format.date(family.day(), retelling.locale()),
        family.day().equals(retelling.laws().today()),
        product,
        hash(family));
  }

  private static String hash(Family family) {
    String files = Views.of(family.law().book()).toString();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(files.getBytes(StandardCharsets.UTF_8)))
          .substring(0, SHOWN);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
