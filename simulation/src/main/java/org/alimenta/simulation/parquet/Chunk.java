package org.alimenta.simulation.parquet;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** One column of one part of a file, read from its first slot to its last, a page at a time. */
public final class Chunk {
  private static final int NOT_READ = -1;

  private final ColumnDescriptor column;
  private final Meaning meaning;
  private final CompressionCodec codec;
  private final byte[] bytes;
  private final ByteBufferInputStream in;
  private long left;
  private long[] dictionaryValues = {};
  private @Nullable Dictionary dictionary;
  private int leftInPage;
  private @Nullable RunLengthBitPackingHybridDecoder repetitions;
  private @Nullable RunLengthBitPackingHybridDecoder definitions;
  private @Nullable ValuesReader values;
  private boolean byDictionary;
  private int nextRepetition = NOT_READ;

  Chunk(
      ColumnDescriptor column, Meaning meaning, CompressionCodec codec, byte[] bytes, long slots) {
    this.column = column;
    this.meaning = meaning;
    this.codec = codec;
    this.bytes = bytes;
    this.in = ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes));
    this.left = slots;
  }

  /**
   * Reads so many rows; fewer at the end.
   *
   * @return how many
   */
  public int readRows(Slots into, int rows) throws IOException, FormatException {
    int begun = 0;
    while (true) {
      if (nextRepetition == NOT_READ) {
        if (left == 0) {
          return begun;
        }
        page();
        nextRepetition = level(repetitions);
      }
      if (nextRepetition == 0) {
        if (begun == rows) {
          return begun;
        }
        begun++;
      }
      into.ensure(into.count + 1);
      into.repetition[into.count] = nextRepetition;
      slot(into);
      nextRepetition = NOT_READ;
    }
  }

  /** Reads so many slots, without their repetition levels. */
  public void readSlots(Slots into, int count) throws IOException, FormatException {
    into.ensure(into.count + count);
    int todo = count;
    while (todo > 0) {
      if (left == 0) {
        throw new IOException("A column has fewer values than its neighbours.");
      }
      page();
      int now = Math.min(todo, leftInPage);
      for (int i = 0; i < now; i++) {
        slot(into);
      }
      todo -= now;
    }
  }

  private void slot(Slots into) throws IOException {
    int at = into.count++;
    int definition = level(definitions);
    into.definition[at] = definition;
    if (definition == column.getMaxDefinitionLevel()) {
      into.value[at] = value();
    }
    leftInPage--;
    left--;
  }

  private static int level(@Nullable RunLengthBitPackingHybridDecoder levels) throws IOException {
    return levels == null ? 0 : levels.readInt();
  }

  private long value() throws IOException {
    ValuesReader from = values;
    if (from == null) {
      throw new IOException("A page has fewer values than it says.");
    }
    if (byDictionary) {
      return dictionaryValues[from.readValueDictionaryId()];
    }
    return switch (column.getPrimitiveType().getPrimitiveTypeName()) {
      case BOOLEAN -> from.readBoolean() ? 1 : 0;
      case INT32 -> meaning.of(from.readInteger());
      case INT64 -> meaning.of(from.readLong());
      default -> meaning.of(from.readBytes());
    };
  }

  /** Makes sure that the open page has another slot. */
  private void page() throws IOException, FormatException {
    while (leftInPage == 0) {
      PageHeader header = Util.readPageHeader(in);
      int start = (int) in.position();
      int length = header.getCompressed_page_size();
      switch (requireNonNull(header.getType())) {
        case DICTIONARY_PAGE -> dictionary(header, start);
        case DATA_PAGE -> open(requireNonNull(header.getData_page_header()), header, start);
        case DATA_PAGE_V2 -> open(requireNonNull(header.getData_page_header_v2()), header, start);
        default -> {}
      }
      in.skipFully(length);
    }
  }

  private byte[] decompress(PageHeader header, int start) throws IOException, FormatException {
    return Compression.decompress(
        codec, bytes, start, header.getCompressed_page_size(), header.getUncompressed_page_size());
  }

  private void dictionary(PageHeader header, int start) throws IOException, FormatException {
    byte[] page = decompress(header, start);
    int count = requireNonNull(header.getDictionary_page_header()).getNum_values();
    if (count > page.length) {
      throw new IOException("A dictionary has fewer values than it says.");
    }
    Dictionary words =
        new DictionaryPage(BytesInput.from(page), count, Encoding.PLAIN).decode(column);
    dictionary = words;
    dictionaryValues = new long[words.getMaxId() + 1];
    for (int i = 0; i < dictionaryValues.length; i++) {
      dictionaryValues[i] =
          switch (column.getPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> meaning.of(words.decodeToInt(i));
            case INT64 -> meaning.of(words.decodeToLong(i));
            default -> meaning.of(words.decodeToBinary(i));
          };
    }
  }

  private void open(DataPageHeader page, PageHeader header, int start)
      throws IOException, FormatException {
    ByteBufferInputStream data =
        ByteBufferInputStream.wrap(ByteBuffer.wrap(decompress(header, start)));
    leftInPage = page.getNum_values();
    repetitions = levels(column.getMaxRepetitionLevel(), data);
    definitions = levels(column.getMaxDefinitionLevel(), data);
    values(requireNonNull(page.getEncoding()), data);
  }

  /** Levels of the first version of pages say their length first. */
  private static @Nullable RunLengthBitPackingHybridDecoder levels(
      int highest, ByteBufferInputStream data) throws IOException {
    if (highest == 0) {
      return null;
    }
    int length = data.slice(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt();
    return decoder(highest, data.sliceStream(length));
  }

  private static RunLengthBitPackingHybridDecoder decoder(int highest, InputStream data) {
    return new RunLengthBitPackingHybridDecoder(BytesUtils.getWidthFromMaxInt(highest), data);
  }

  private void open(DataPageHeaderV2 page, PageHeader header, int start)
      throws IOException, FormatException {
    int ofRepetitions = page.getRepetition_levels_byte_length();
    int ofDefinitions = page.getDefinition_levels_byte_length();
    int ofLevels = ofRepetitions + ofDefinitions;
    ByteBufferInputStream levels =
        ByteBufferInputStream.wrap(ByteBuffer.wrap(bytes, start, ofLevels).slice());
    leftInPage = page.getNum_values();
    int repeated = column.getMaxRepetitionLevel();
    repetitions = repeated == 0 ? null : decoder(repeated, levels.sliceStream(ofRepetitions));
    int defined = column.getMaxDefinitionLevel();
    definitions = defined == 0 ? null : decoder(defined, levels.sliceStream(ofDefinitions));
    byte[] data =
        Compression.decompress(
            page.isIs_compressed() ? codec : CompressionCodec.UNCOMPRESSED,
            bytes,
            start + ofLevels,
            header.getCompressed_page_size() - ofLevels,
            header.getUncompressed_page_size() - ofLevels);
    values(requireNonNull(page.getEncoding()), ByteBufferInputStream.wrap(ByteBuffer.wrap(data)));
  }

  private void values(org.apache.parquet.format.Encoding encoding, ByteBufferInputStream data)
      throws IOException {
    Encoding of = Encoding.valueOf(encoding.name());
    byDictionary = of.usesDictionary();
    Dictionary words = dictionary;
    ValuesReader reader =
        byDictionary && words != null
            ? of.getDictionaryBasedValuesReader(column, ValuesType.VALUES, words)
            : of.getValuesReader(column, ValuesType.VALUES);
    reader.initFromPage(leftInPage, data);
    values = reader;
  }
}
