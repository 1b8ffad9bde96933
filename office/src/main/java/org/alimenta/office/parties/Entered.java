package org.alimenta.office.parties;

import org.jspecify.annotations.Nullable;

/**
 * How data came into the register.
 *
 * @param staff the number of the member of staff who wrote it; none when people told it themselves
 * @param reason why it was changed, in a few words; may be empty
 */
public record Entered(Origin origin, @Nullable Long staff, String reason) {
  /** Where the data came from. */
  public enum Origin {
    DESK,
    ONLINE,
    REGISTER,
    IMPORT
  }

  public static Entered atDesk(long staff) {
    return new Entered(Origin.DESK, staff, "");
  }

  public static Entered online() {
    return new Entered(Origin.ONLINE, null, "");
  }
}
