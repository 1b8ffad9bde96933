package org.alimenta.office.site;

import java.sql.SQLException;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Addresses that fail in the ways in which real ones may. */
@TestConfiguration(proxyBeanMethods = false)
@RestController
class FailingPages {

  static final String SECRET = "jdbc:postgresql://inside";

  @GetMapping("/fails/forbidden")
  String forbidden() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
  }

  @GetMapping("/fails/inside")
  String inside() {
    throw new IllegalStateException(SECRET);
  }

  @GetMapping("/fails/closed")
  String closed() {
    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @GetMapping("/fails/database")
  String database() {
    throw new IllegalStateException(
        new SQLException("terminating connection due to administrator command", "57P01"));
  }

  @GetMapping("/fails/disk")
  String disk() {
    throw new IllegalStateException(new SQLException("No space left on device", "53100"));
  }
}
