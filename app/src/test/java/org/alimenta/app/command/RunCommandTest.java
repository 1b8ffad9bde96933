package org.alimenta.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RunCommandTest {

  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      new CommandLine(new RunCommand(_ -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "1.0"))
          .setErr(new PrintWriter(err, true));

  @Test
  void a_port_that_is_taken_is_told_with_what_to_do() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      assertThat(command.execute("--port", Integer.toString(port))).isEqualTo(ExitCodes.FAILED);
      assertThat(err.toString())
          .contains("Port " + port + " is taken", "./alimenta run --port ")
          .doesNotContain("Exception");
    }
  }

  @Test
  void a_number_that_is_no_port_is_misuse() {
    assertThat(command.execute("--port", "70000")).isEqualTo(2);
    assertThat(err.toString()).contains("from 1 to 65535");
  }
}
