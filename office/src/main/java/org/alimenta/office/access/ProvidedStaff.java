package org.alimenta.office.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People for whom an identity provider vouches. */
@Component
public class ProvidedStaff {

  private static final Logger LOG = LoggerFactory.getLogger(ProvidedStaff.class);

  private final StaffRegister register;
  private final Diary diary;

  ProvidedStaff(StaffRegister register, Diary diary) {
    this.register = register;
    this.diary = diary;
  }

  /**
   * Lets a person in and takes name and roles over from the provider. Somebody new gets an account
   * without a password.
   *
   * @param subject how the provider calls the person: its address and its own number of them
   * @param login used for a new account
   * @return empty without roles, with roles that do not go together, with a closed account, or when
   *     the name already belongs to somebody who signs in here
   */
  @Transactional
  public Optional<SignedIn> enter(String subject, String login, String name, Set<Role> roles) {
    Optional<StaffAccount> known = register.accountOf(subject);
    Optional<String> fault = RoleRules.fault(roles);
    if (fault.isPresent() || known.filter(account -> !account.active()).isPresent()) {
      diary.signIn(known.map(account -> account.staff().id()).orElse(null), "sign-in.refused");
      LOG.warn(
          "The identity provider sent somebody who may not come in: {}", fault.orElse("closed"));
      return Optional.empty();
    }
    long id = known.map(account -> account.staff().id()).orElse(0L);
    if (known.isEmpty()) {
      String plain = login.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._@-]", "-");
      if (register.account(plain).isPresent() || !plain.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
        diary.signIn(null, "sign-in.refused");
        LOG.warn("The identity provider sent somebody whose user name cannot be used here.");
        return Optional.empty();
      }
      id = register.add(plain, name, roles, null, false);
      register.tie(id, subject);
    } else {
      register.rename(id, name);
      register.setRoles(id, roles);
    }
    diary.signIn(id, "sign-in.provider");
    return register.account(id).map(account -> new SignedIn(account.staff().id(), account.stamp()));
  }
}
