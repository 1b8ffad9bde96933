package org.alimenta.office.site;

import java.util.List;

/**
 * What the layout needs to know around any page; in templates {@code ${shell}}.
 *
 * @param lang the language of the page
 * @param here path and query of the page, without the choice of language
 * @param navigation the main navigation
 * @param languages the language switch
 * @param display how the reader likes to read
 * @param exit where the quick exit leads
 */
public record Shell(
    String lang,
    String here,
    List<NavItem> navigation,
    List<Language> languages,
    Display display,
    String exit) {

  /**
   * @param message the key of its words
   * @param current whether the page lies under it
   */
  public record NavItem(String href, String message, boolean current) {}

  /**
   * @param name the language's name in that language
   * @param current whether the page is in it
   */
  public record Language(String tag, String name, String href, boolean current) {}
}
