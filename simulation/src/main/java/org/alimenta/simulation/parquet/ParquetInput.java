package org.alimenta.simulation.parquet;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/** Reads a Parquet file: its description at once, its columns part by part. For any threads. */
public final class ParquetInput implements AutoCloseable {
  private static final int FRAME = Integer.BYTES + ParquetOutput.MAGIC.length;

  private final FileChannel channel;
  private final List<RowGroup> parts;
  private final Schema schema;

  private ParquetInput(FileChannel channel, FileMetaData footer) throws FormatException {
    this.channel = channel;
    this.parts = requireNonNull(footer.getRow_groups());
    this.schema = Schema.of(requireNonNull(footer.getSchema()));
  }

  /**
   * @throws FormatException when it is no Parquet file or a damaged one
   */
  public static ParquetInput open(Path file) throws IOException, FormatException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      return new ParquetInput(channel, footer(channel));
    } catch (RuntimeException e) {
      channel.close();
      throw FormatException.damaged(e);
    } catch (IOException | FormatException e) {
      channel.close();
      throw e;
    }
  }

  private static FileMetaData footer(FileChannel channel) throws IOException, FormatException {
    long size = channel.size();
    if (size < FRAME + ParquetOutput.MAGIC.length) {
      throw notParquet();
    }
    ByteBuffer frame = ByteBuffer.wrap(read(channel, size - FRAME, FRAME));
    int length = frame.order(ByteOrder.LITTLE_ENDIAN).getInt();
    byte[] magic = Arrays.copyOfRange(frame.array(), Integer.BYTES, FRAME);
    if (!Arrays.equals(magic, ParquetOutput.MAGIC)) {
      throw notParquet();
    }
    try {
      byte[] footer = read(channel, size - FRAME - length, length);
      return Util.readFileMetaData(new ByteArrayInputStream(footer));
    } catch (IOException e) {
      throw FormatException.damaged(e);
    }
  }

  private static FormatException notParquet() {
    return new FormatException(
        "This is not a Parquet file.", "Make one, for instance with: ./alimenta population");
  }

  private static byte[] read(FileChannel channel, long position, long length) throws IOException {
    if (position < 0 || length < 0 || length > channel.size() - position) {
      throw new EOFException("The file is shorter than it says.");
    }
    ByteBuffer into = ByteBuffer.allocate(Math.toIntExact(length));
    while (into.hasRemaining()) {
      if (channel.read(into, position + into.position()) < 0) {
        throw new EOFException("The file is shorter than it says.");
      }
    }
    return into.array();
  }

  public Schema schema() {
    return schema;
  }

  /** How many parts it has; each can be read by itself. */
  public int parts() {
    return parts.size();
  }

  public long rows() {
    return parts.stream().mapToLong(RowGroup::getNum_rows).sum();
  }

  public long rowsOfPart(int part) {
    return parts.get(part).getNum_rows();
  }

  /** One column of one part; its compressed bytes are read at once. */
  public Chunk column(int part, Schema.Node leaf, Meaning meaning)
      throws IOException, FormatException {
    try {
      ColumnMetaData data =
          requireNonNull(parts.get(part).getColumns()).get(leaf.leaf()).getMeta_data();
      if (data == null) {
        throw new FormatException(
            "This file is encrypted or its columns lie in other files.",
            "Write it as one file without encryption.");
      }
      return chunk(data, leaf, meaning);
    } catch (EOFException | RuntimeException e) {
      throw FormatException.damaged(e);
    }
  }

  private Chunk chunk(ColumnMetaData data, Schema.Node leaf, Meaning meaning) throws IOException {
    long start = data.getData_page_offset();
    if (data.isSetDictionary_page_offset() && data.getDictionary_page_offset() > 0) {
      start = Math.min(start, data.getDictionary_page_offset());
    }
    byte[] bytes = read(channel, start, data.getTotal_compressed_size());
    return new Chunk(
        leaf.descriptor(), meaning, requireNonNull(data.getCodec()), bytes, data.getNum_values());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
