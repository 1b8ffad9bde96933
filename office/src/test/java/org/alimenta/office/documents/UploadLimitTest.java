package org.alimenta.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UploadLimitTest {
  private static final long MEGABYTE = 1024 * 1024;

  @LocalServerPort private int port;

  @Test
  void twoHundredMegabytesAreRefusedWithWords() throws Exception {
    HttpResponse<String> response =
        send(
            BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new Zeros(200 * MEGABYTE)), 200 * MEGABYTE));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("Plik jest za duży").contains("20 MB");
  }

  @Test
  void anUploadThatDoesNotSayItsLengthIsRefused() throws Exception {
    HttpResponse<String> response =
        send(BodyPublishers.ofInputStream(() -> new Zeros(10 * MEGABYTE)));

    assertThat(response.statusCode()).isEqualTo(411);
    assertThat(response.body()).contains("Plik jest za duży");
  }

  private HttpResponse<String> send(BodyPublisher body) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/gallery"))
              .header("Content-Type", "multipart/form-data; boundary=x")
              .header("Accept", "text/html")
              .header("Accept-Language", "pl")
              .POST(body)
              .build(),
          BodyHandlers.ofString());
    }
  }

  /** So many zeros, none of them held. */
  private static final class Zeros extends InputStream {
    private long left;

    private Zeros(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      left -= count;
      return count;
    }
  }
}
