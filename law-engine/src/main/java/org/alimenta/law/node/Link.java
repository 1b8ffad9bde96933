package org.alimenta.law.node;

/** A declared to-one relation: the person that this relative is. */
public final class Link {
  private final EntityType owner;
  private final EntityType target;
  private final String name;
  private final int place;

  public Link(EntityType owner, EntityType target, String name) {
    this.owner = owner;
    this.target = target;
    this.name = name;
    this.place = owner.add(this);
  }

  public EntityType owner() {
    return owner;
  }

  public EntityType target() {
    return target;
  }

  public String name() {
    return name;
  }

  public String id() {
    return owner.id() + "." + name;
  }

  public int place() {
    return place;
  }

  @Override
  public String toString() {
    return id();
  }
}
