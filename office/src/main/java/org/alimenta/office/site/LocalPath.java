package org.alimenta.office.site;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses inside this site only, so that a crafted form cannot send a reader elsewhere. */
final class LocalPath {

  private LocalPath() {}

  /** The given path with its query, or the start page when it is not a plain path of this site. */
  static String of(String text) {
    if (!text.startsWith("/") || text.startsWith("//") || text.contains("\\")) {
      return "/";
    }
    try {
      URI uri = new URI(text);
      if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getRawPath() == null) {
        return "/";
      }
      return uri.getRawQuery() == null
          ? uri.getRawPath()
          : uri.getRawPath() + "?" + uri.getRawQuery();
    } catch (URISyntaxException _) {
      return "/";
    }
  }
}
