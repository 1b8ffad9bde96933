package org.alimenta.office.parties;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alimenta.office.parties.PartyVersion.Field;
import org.jspecify.annotations.Nullable;

/** Which parts of a party differ between two versions. */
final class Changes {
  private Changes() {}

  static Set<Field> between(@Nullable Party before, Party after) {
    Map<Field, Object> old = before == null ? Map.of() : parts(before);
    Map<Field, Object> now = parts(after);
    Set<Field> changed = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (!Objects.equals(old.get(field), now.get(field))) {
        changed.add(field);
      }
    }
    return changed;
  }

  private static Map<Field, Object> parts(Party party) {
    Map<Field, Object> parts = new EnumMap<>(Field.class);
    Identity identity = party.identity();
    Contact contact = party.contact();
    put(parts, Field.NAME, party.givenNames() + "\n" + party.surname());
    put(parts, Field.PESEL, identity.pesel());
    put(parts, Field.PAPER, identity.paper());
    put(parts, Field.BORN, identity.born());
    put(parts, Field.SEX, identity.sex());
    put(parts, Field.NIP, identity.nip());
    put(parts, Field.REGON, identity.regon());
    put(parts, Field.RESIDENCE, filled(contact.residence()));
    put(parts, Field.CORRESPONDENCE, filled(contact.correspondence()));
    put(parts, Field.PHONE, filled(contact.phone()));
    put(parts, Field.EMAIL, filled(contact.email()));
    put(parts, Field.ACCOUNT, party.account());
    put(parts, Field.SECRECY, contact.addressIsSecret() ? Boolean.TRUE : null);
    return parts;
  }

  private static @Nullable Address filled(Address address) {
    return address.equals(Address.NONE) ? null : address;
  }

  private static @Nullable String filled(String text) {
    return text.isEmpty() ? null : text;
  }

  private static void put(Map<Field, Object> parts, Field field, @Nullable Object value) {
    if (value != null) {
      parts.put(field, value);
    }
  }
}
