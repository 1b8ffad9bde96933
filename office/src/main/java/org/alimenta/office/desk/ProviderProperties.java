package org.alimenta.office.desk;

import java.util.Map;
import org.alimenta.office.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * An identity provider (OpenID Connect) that vouches for the staff; without an issuer there is
 * none.
 *
 * @param issuer its address, as in its own description
 * @param clientSecret from the environment or a file, never from the command line
 * @param rolesClaim the claim that lists the groups of a person
 * @param roles which group holds which role here
 */
@ConfigurationProperties("alimenta.oidc")
record ProviderProperties(
    @Nullable String issuer,
    @DefaultValue("alimenta") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue Map<String, Role> roles) {

  /** A record prints its parts; this one holds a secret. */
  @Override
  public String toString() {
    return "provider " + issuer;
  }
}
