package org.alimenta.simulation.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The compressed pages of one column, kept until its part of the file is full. */
final class PagesOut implements PageWriter {
  private final Schema.Node column;
  private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
  private final ByteArrayOutputStream pages = new ByteArrayOutputStream();
  private final Set<Encoding> encodings = EnumSet.noneOf(Encoding.class);
  private long values;
  private long uncompressed;

  PagesOut(Schema.Node column) {
    this.column = column;
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding of)
      throws IOException {
    PageHeader header = new PageHeader();
    header.setType(PageType.DATA_PAGE);
    header.setData_page_header(
        new DataPageHeader(valueCount, thrift(of), thrift(definitions), thrift(repetitions)));
    write(bytes, header, pages);
    values += valueCount;
    encodings.addAll(List.of(of, repetitions, definitions));
  }

  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      Encoding repetitions,
      Encoding definitions,
      Encoding of)
      throws IOException {
    writePage(bytes, valueCount, statistics, repetitions, definitions, of);
  }

  /** The one that is called; what it measures beside the values is of no use here. */
  @Override
  public void writePage(
      BytesInput bytes,
      int valueCount,
      int rowCount,
      Statistics<?> statistics,
      @Nullable SizeStatistics sizes,
      @Nullable GeospatialStatistics places,
      Encoding repetitions,
      Encoding definitions,
      Encoding of)
      throws IOException {
    writePage(bytes, valueCount, statistics, repetitions, definitions, of);
  }

  @Override
  public void writePageV2(
      int rowCount,
      int nullCount,
      int valueCount,
      BytesInput repetitions,
      BytesInput definitions,
      Encoding of,
      BytesInput bytes,
      Statistics<?> statistics) {
    throw new UnsupportedOperationException("Pages of the first version are written here.");
  }

  @Override
  public void writeDictionaryPage(DictionaryPage page) throws IOException {
    PageHeader header = new PageHeader();
    header.setType(PageType.DICTIONARY_PAGE);
    header.setDictionary_page_header(
        new DictionaryPageHeader(page.getDictionarySize(), thrift(page.getEncoding())));
    write(page.getBytes(), header, dictionary);
    encodings.add(page.getEncoding());
  }

  private void write(BytesInput bytes, PageHeader header, OutputStream to) throws IOException {
    byte[] compressed = Compression.gzip(bytes);
    header.setUncompressed_page_size((int) bytes.size());
    header.setCompressed_page_size(compressed.length);
    int before = dictionary.size() + pages.size();
    Util.writePageHeader(header, to);
    uncompressed += dictionary.size() + pages.size() - before + bytes.size();
    to.write(compressed);
  }

  private static org.apache.parquet.format.Encoding thrift(Encoding encoding) {
    return org.apache.parquet.format.Encoding.valueOf(encoding.name());
  }

  /**
   * Writes them out.
   *
   * @param position where in the file that is
   */
  ColumnMetaData writeTo(OutputStream out, long position) throws IOException {
    List<org.apache.parquet.format.Encoding> used =
        new ArrayList<>(encodings.stream().map(PagesOut::thrift).toList());
    ColumnMetaData data =
        new ColumnMetaData(
            org.apache.parquet.format.Type.valueOf(column.physical()),
            used,
            column.path(),
            CompressionCodec.GZIP,
            values,
            uncompressed,
            dictionary.size() + (long) pages.size(),
            position + dictionary.size());
    if (dictionary.size() > 0) {
      data.setDictionary_page_offset(position);
    }
    dictionary.writeTo(out);
    pages.writeTo(out);
    return data;
  }

  @Override
  public long getMemSize() {
    return dictionary.size() + (long) pages.size();
  }

  @Override
  public long allocatedSize() {
    return getMemSize();
  }

  @Override
  public String memUsageString(String prefix) {
    return prefix + " " + getMemSize() + " bytes";
  }
}
