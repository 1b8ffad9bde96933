package org.alimenta.simulation.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.column.impl.ColumnWriteStoreV1;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Parquet file into a stream. Rows are told column by column; after so many of them {@link
 * #endRows} is called, and after a good many of those {@link #endPart}.
 */
public final class ParquetOutput {
  static final byte[] MAGIC = "PAR1".getBytes(US_ASCII);

  private static final int VERSION = 1;
  private static final int PAGE_BYTES = 128 * 1024;
  private static final ParquetProperties PROPERTIES =
      ParquetProperties.builder()
          .withWriterVersion(WriterVersion.PARQUET_1_0)
          .withPageSize(PAGE_BYTES)
          .withStatisticsEnabled(false)
          .withSizeStatisticsEnabled(false)
          .build();

  private final Schema schema;
  private final MessageType message;
  private final List<ColumnDescriptor> columns;
  private final OutputStream out;
  private final String by;
  private final List<RowGroup> parts = new ArrayList<>();
  private final List<PagesOut> pages = new ArrayList<>();
  private @Nullable ColumnWriteStoreV1 open;
  private long position;
  private long rows;
  private long rowsOfPart;

  /**
   * @param by which program and version writes it
   */
  public ParquetOutput(Schema schema, OutputStream out, String by) throws IOException {
    this.schema = schema;
    this.message = schema.message();
    this.columns = message.getColumns();
    this.out = out;
    this.by = by;
    out.write(MAGIC);
    position = MAGIC.length;
  }

  private ColumnWriteStoreV1 open() {
    ColumnWriteStoreV1 store = open;
    if (store == null) {
      for (Schema.Node leaf : schema.leaves()) {
        pages.add(new PagesOut(leaf));
      }
      store =
          new ColumnWriteStoreV1(message, column -> pages.get(columns.indexOf(column)), PROPERTIES);
      open = store;
    }
    return store;
  }

  /** Where the values of a column are told; good until {@link #endPart}. */
  public ColumnWriter column(int leaf) {
    return open().getColumnWriter(columns.get(leaf));
  }

  /** So many rows were told in every column. */
  public void endRows(int count) {
    ColumnWriteStoreV1 store = open();
    for (int i = 0; i < count; i++) {
      store.endRecord();
    }
    rowsOfPart += count;
  }

  public long rowsOfPart() {
    return rowsOfPart;
  }

  /** Writes out what was told since the last part. */
  public void endPart() throws IOException {
    if (rowsOfPart == 0) {
      return;
    }
    ColumnWriteStoreV1 store = open();
    store.flush();
    store.close();
    open = null;
    List<ColumnChunk> chunks = new ArrayList<>();
    long bytes = 0;
    for (PagesOut column : pages) {
      ColumnChunk chunk = new ColumnChunk(position);
      ColumnMetaData data = column.writeTo(out, position);
      position += data.getTotal_compressed_size();
      bytes += data.getTotal_uncompressed_size();
      chunk.setMeta_data(data);
      chunks.add(chunk);
    }
    parts.add(new RowGroup(chunks, bytes, rowsOfPart));
    pages.clear();
    rows += rowsOfPart;
    rowsOfPart = 0;
  }

  /** Writes what describes the file; nothing can be told after it. */
  public void finish() throws IOException {
    endPart();
    FileMetaData footer = new FileMetaData(VERSION, schema.elements(), rows, parts);
    footer.setCreated_by(by);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Util.writeFileMetaData(footer, bytes);
    out.write(bytes.toByteArray());
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(bytes.size() >>> shift);
    }
    out.write(MAGIC);
  }
}
