package org.alimenta.bank;

/** Which letters a bank takes in names and titles. */
public enum Letters {
  /** The set that every bank takes: {@code a-z A-Z 0-9 / - ? : ( ) . , ' +} and the space. */
  PLAIN {
    @Override
    boolean allow(int sign) {
      return isPlain(sign);
    }
  },
  /** The plain set and the Polish letters, when the bank has agreed to them. */
  POLISH {
    @Override
    boolean allow(int sign) {
      return isPlain(sign) || POLISH_LETTERS.indexOf(sign) >= 0;
    }
  },
  /** Whatever the encoding of the file can write. */
  WHOLE_ENCODING {
    @Override
    boolean allow(int sign) {
      return Character.isDefined(sign) && !Character.isISOControl(sign);
    }
  };

  private static final String POLISH_LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
  private static final String PLAIN_SIGNS = "/-?:().,'+ ";

  abstract boolean allow(int sign);

  private static boolean isPlain(int sign) {
    return (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9')
        || PLAIN_SIGNS.indexOf(sign) >= 0;
  }
}
