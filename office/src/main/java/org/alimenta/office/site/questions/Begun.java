package org.alimenta.office.site.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What visitors have begun, such as conversations. It lives in the memory of this instance only; a
 * visitor's session knows the number of theirs. There are never more than a fixed number of them,
 * and one that rested for long is forgotten: nobody can fill the memory by opening the page again
 * and again.
 */
public class Begun<T> {

  /**
   * @param usedNanos on the machine's stopwatch
   */
  private record Going<T>(T what, long usedNanos) {}

  // The one that was used last stands last.
  private final Map<String, Going<T>> going = new LinkedHashMap<>();
  private final String name;
  private final int most;
  private final long longestNanos;

  /**
   * @param name of the attribute in the visitor's session
   * @param most how many there may be
   * @param longest how long one may rest
   */
  protected Begun(String name, int most, Duration longest) {
    this.name = name;
    this.most = most;
    this.longestNanos = longest.toNanos();
  }

  /** The one of a visitor, if it is still going on. */
  public Optional<T> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(name) instanceof String key
        ? used(key)
        : Optional.empty();
  }

  /**
   * Reads or changes a visitor's own, which stands still meanwhile for the visitor's other
   * requests.
   */
  public <R> Optional<R> in(HttpServletRequest request, Function<T, R> work) {
    return of(request)
        .map(
            what -> {
              synchronized (what) {
                return work.apply(what);
              }
            });
  }

  /** Begins a conversation, in a session that nobody else can know. */
  public void begin(HttpServletRequest request, T what) {
    end(request);
    String key = UUID.randomUUID().toString();
    put(key, what);
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession(true).setAttribute(name, key);
  }

  /** Forgets a visitor's own; what else the session holds, such as a sign-in, stays. */
  public void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(name) instanceof String key) {
      session.removeAttribute(name);
      forget(key);
    }
  }

  private synchronized Optional<T> used(String key) {
    Going<T> found = going.remove(key);
    if (found == null || System.nanoTime() - found.usedNanos() > longestNanos) {
      return Optional.empty();
    }
    going.put(key, new Going<>(found.what(), System.nanoTime()));
    return Optional.of(found.what());
  }

  private synchronized void put(String key, T what) {
    going.values().removeIf(resting -> System.nanoTime() - resting.usedNanos() > longestNanos);
    if (going.size() >= most) {
      going.remove(going.keySet().iterator().next());
    }
    going.put(key, new Going<>(what, System.nanoTime()));
  }

  private synchronized void forget(String key) {
    going.remove(key);
  }
}
