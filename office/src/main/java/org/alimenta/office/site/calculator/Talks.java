package org.alimenta.office.site.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alimenta.office.site.questions.Talk;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The conversations that are going on. They live in the memory of this instance only; a visitor's
 * session knows the number of theirs. There are never more than a fixed number of them, and one
 * that rested for long is forgotten: nobody can fill the memory by opening the page again and
 * again.
 */
@Component
class Talks {

  private static final String KEY = "calculator";

  /**
   * @param usedNanos on the machine's stopwatch
   */
  private record Going(Talk talk, long usedNanos) {}

  // The one that was used last stands last.
  private final Map<String, Going> going = new LinkedHashMap<>();
  private final int most;
  private final long longestNanos;

  Talks(
      @Value("${alimenta.calculator.most:2000}") int most,
      @Value("${server.servlet.session.timeout:4h}") Duration longest) {
    this.most = most;
    this.longestNanos = longest.toNanos();
  }

  /** The conversation of a visitor, if it is still going on. */
  Optional<Talk> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof String key
        ? used(key)
        : Optional.empty();
  }

  /**
   * Reads or changes a visitor's conversation, which stands still meanwhile for the visitor's other
   * requests.
   */
  <T> Optional<T> in(HttpServletRequest request, Function<Talk, T> work) {
    return of(request)
        .map(
            talk -> {
              synchronized (talk) {
                return work.apply(talk);
              }
            });
  }

  /** Begins a conversation, in a session that nobody else can know. */
  void begin(HttpServletRequest request, Talk talk) {
    end(request);
    String key = UUID.randomUUID().toString();
    put(key, talk);
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession(true).setAttribute(KEY, key);
  }

  /** Forgets a visitor's conversation; what else the session holds, such as a sign-in, stays. */
  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(KEY) instanceof String key) {
      session.removeAttribute(KEY);
      forget(key);
    }
  }

  private synchronized Optional<Talk> used(String key) {
    Going found = going.remove(key);
    if (found == null || System.nanoTime() - found.usedNanos() > longestNanos) {
      return Optional.empty();
    }
    going.put(key, new Going(found.talk(), System.nanoTime()));
    return Optional.of(found.talk());
  }

  private synchronized void put(String key, Talk talk) {
    going.values().removeIf(resting -> System.nanoTime() - resting.usedNanos() > longestNanos);
    if (going.size() >= most) {
      going.remove(going.keySet().iterator().next());
    }
    going.put(key, new Going(talk, System.nanoTime()));
  }

  private synchronized void forget(String key) {
    going.remove(key);
  }
}
