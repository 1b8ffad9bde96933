package org.alimenta.law.text;

import org.alimenta.law.situation.Thing;

/** Names of steps and facts with whose they are; the one who applies is not named on each line. */
final class Titles {
  private final Naming naming;
  private final Thing subject;

  Titles(Naming naming, Thing subject) {
    this.naming = naming;
    this.subject = subject;
  }

  String of(String name, Thing about) {
    return about.type().isTop() || about.equals(subject) ? name : owned(name, about);
  }

  private String owned(String name, Thing about) {
    return naming.say("about", name, naming.thing(about, subject));
  }

  /** A title without whose it is, where that was said just before. */
  String bare(String title, Thing about) {
    String owner = owned("", about);
    return title.endsWith(owner) ? title.substring(0, title.length() - owner.length()) : title;
  }
}
