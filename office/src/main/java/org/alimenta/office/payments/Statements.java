package org.alimenta.office.payments;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.alimenta.bank.BankStatement;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.StatementReader;
import org.alimenta.bank.UnreadableStatement;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.payments.StatementProblem.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the bank says became of our payments (camt.053). */
@Component
public class Statements {
  private final StatementRows rows;
  private final Matching matching;
  private final Diary diary;
  private final Nrb own;

  Statements(StatementRows rows, Matching matching, Diary diary, OfficeBank bank) {
    this.rows = rows;
    this.matching = matching;
    this.diary = diary;
    this.own = bank.nrb();
  }

  /**
   * Reads a file of the bank: confirms payments, takes back those that were returned, and makes
   * tasks of what belongs to no payment. All of the file or nothing. Does not close the stream.
   *
   * @return the numbers of its statements
   * @throws StatementProblem when it was read before, is of another account or cannot be trusted
   */
  @Transactional
  public List<Long> read(InputStream file, Staff by) {
    if (!by.is(Role.ACCOUNTANT)) {
      throw StatementProblem.of(Kind.ROLE);
    }
    MessageDigest digest = sha256();
    List<BankStatement> statements = statements(new DigestInputStream(file, digest));
    String sha256 = HexFormat.of().formatHex(digest.digest());
    rows.oneAtATime();
    for (BankStatement statement : statements) {
      if (!statement.account().equals(own)) {
        throw StatementProblem.of(Kind.OTHER_ACCOUNT);
      }
      rows.refuseKnown(sha256, statement);
    }
    diary.change(by, "payments.statement", Purpose.PAYMENT);
    List<Long> read = new ArrayList<>();
    for (BankStatement statement : statements) {
      long id = rows.add(sha256, read.size(), statement, by);
      matching.match(id, statement.lines());
      read.add(id);
    }
    return read;
  }

  private static List<BankStatement> statements(InputStream file) {
    try {
      InputStream whole = new NotClosed(new BufferedInputStream(file));
      List<BankStatement> statements = StatementReader.read(whole);
      // The parser may stop before the last line break; the fingerprint is of the whole file.
      whole.transferTo(OutputStream.nullOutputStream());
      return statements;
    } catch (UnreadableStatement why) {
      throw StatementProblem.unreadable(why);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Parsers close what they read to its end; what follows that end still counts. */
  private static final class NotClosed extends FilterInputStream {
    NotClosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The newest first, without their lines. */
  public List<ReadStatement> latest(int most) {
    return rows.latest(most);
  }

  /**
   * One statement, with its lines: first those that somebody has to look at.
   *
   * @param most lines
   */
  public Optional<ReadStatement> find(long id, int most) {
    return rows.find(id, most);
  }
}
