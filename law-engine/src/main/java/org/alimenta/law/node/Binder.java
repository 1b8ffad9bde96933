package org.alimenta.law.node;

/** The name that a rule gives to one element of a list: "another income". */
public final class Binder {
  private final String name;

  public Binder(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
