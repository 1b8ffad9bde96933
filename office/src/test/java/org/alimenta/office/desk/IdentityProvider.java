package org.alimenta.office.desk;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small identity provider: it says yes to everybody, as the person it was told last. */
final class IdentityProvider implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key;
  private volatile String subject = "";
  private volatile String nonce = "";
  private volatile List<String> groups = List.of();

  IdentityProvider() {
    try {
      key = new RSAKeyGenerator(2048).keyID("one").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException | JOSEException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/.well-known/openid-configuration", this::configuration);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext(
        "/keys", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Who is at the keyboard from now on. */
  void person(String name, List<String> memberOf) {
    subject = name;
    groups = memberOf;
  }

  private void configuration(HttpExchange exchange) throws IOException {
    json(
        exchange,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"],
         "token_endpoint_auth_methods_supported": ["client_secret_basic"]}
        """
            .formatted(issuer()));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    Map<String, String> asked = new HashMap<>();
    for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
      String[] parts = pair.split("=", 2);
      asked.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    nonce = asked.getOrDefault("nonce", "");
    String state =
        java.net.URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    exchange
        .getResponseHeaders()
        .add("Location", asked.get("redirect_uri") + "?code=once&state=" + state);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    json(
        exchange,
        """
        {"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": "%s"}
        """
            .formatted(idToken()));
  }

  private String idToken() {
    // The clock of the machine: the library that checks the token has no other.
    long now = System.currentTimeMillis();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .subject(subject)
            .audience("alimenta")
            .claim("nonce", nonce)
            .claim("preferred_username", subject)
            .claim("name", "Pani " + subject)
            .claim("groups", groups)
            .issueTime(new Date(now))
            .expirationTime(new Date(now + 300_000))
            .build();
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void json(HttpExchange exchange, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
