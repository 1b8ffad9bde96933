package org.alimenta.office.site.calculator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The conversations that are going on. They live in memory only and go with their session. There
 * are never more than a fixed number of them: when more people come, the one that rested longest is
 * forgotten, so that nobody can fill the memory by opening the page again and again.
 */
@Component
class Talks {

  private static final String KEY = "calculator";

  // The one that was used last stands last.
  private final Map<String, Talk> going = new LinkedHashMap<>();
  private final int most;

  Talks(@Value("${alimenta.calculator.most:2000}") int most) {
    this.most = most;
  }

  /** What a session remembers; when the session ends, so does the conversation. */
  private record Key(String id, Talks talks) implements HttpSessionBindingListener {

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
      talks.forget(id);
    }
  }

  /** The conversation of a visitor, if it is still going on. */
  Optional<Talk> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(KEY) instanceof Key key
        ? used(key.id())
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
    Key key = new Key(UUID.randomUUID().toString(), this);
    put(key.id(), talk);
    request.getSession(true).setAttribute(KEY, key);
  }

  void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private synchronized Optional<Talk> used(String id) {
    Talk talk = going.remove(id);
    if (talk != null) {
      going.put(id, talk);
    }
    return Optional.ofNullable(talk);
  }

  private synchronized void put(String id, Talk talk) {
    if (going.size() >= most) {
      going.remove(going.keySet().iterator().next());
    }
    going.put(id, talk);
  }

  private synchronized void forget(String id) {
    going.remove(id);
  }
}
