package org.alimenta.simulation.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.format.CompressionCodec;

/**
 * Pages are written with the compression of the JDK, so that a file of ours needs no library to be
 * read; the others are for files that were made elsewhere.
 */
final class Compression {
  /** In bytes; writers end a page long before. */
  private static final int LARGEST_PAGE = 1 << 28;

  private Compression() {}

  /** Quick; the rest of the size is in random digits that nothing makes smaller. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  static byte[] gzip(BytesInput bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream((int) bytes.size() / 2 + 64);
    try (Gzip out = new Gzip(compressed)) {
      bytes.writeAllTo(out);
    }
    return compressed.toByteArray();
  }

  /**
   * @param size how many bytes must come out
   */
  static byte[] decompress(CompressionCodec codec, byte[] from, int offset, int length, int size)
      throws IOException, FormatException {
    if (size < 0 || size > LARGEST_PAGE || length < 0 || length > from.length - offset) {
      throw new IOException("A page is longer than it can be.");
    }
    byte[] into = new byte[size];
    int done =
        switch (codec) {
          case UNCOMPRESSED -> copy(from, offset, length, into);
          case GZIP -> gunzip(from, offset, length, into);
          case SNAPPY -> decompress(new SnappyDecompressor(), from, offset, length, into);
          case ZSTD -> decompress(new ZstdDecompressor(), from, offset, length, into);
          case LZ4_RAW -> decompress(new Lz4Decompressor(), from, offset, length, into);
          default ->
              throw new FormatException(
                  "This file is compressed by " + codec + ", which is not known here.",
                  "Write it with one of: gzip, snappy, zstd, none.");
        };
    if (done != size) {
      throw new IOException("A page is shorter than it says.");
    }
    return into;
  }

  private static int copy(byte[] from, int offset, int length, byte[] into) {
    System.arraycopy(from, offset, into, 0, length);
    return length;
  }

  private static int gunzip(byte[] from, int offset, int length, byte[] into) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(
            new ByteArrayInputStream(from, offset, length), Math.max(512, length))) {
      return in.readNBytes(into, 0, into.length);
    }
  }

  private static int decompress(Decompressor by, byte[] from, int offset, int length, byte[] into) {
    return by.decompress(from, offset, length, into, 0, into.length);
  }
}
