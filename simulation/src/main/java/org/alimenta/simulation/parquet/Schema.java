package org.alimenta.simulation.parquet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The columns of a file: a tree whose leaves are columns. */
public final class Schema {
  private final List<SchemaElement> elements;
  private final List<Node> leaves = new ArrayList<>();
  private final Node root;
  private int next;

  private Schema(List<SchemaElement> elements) throws FormatException {
    this.elements = List.copyOf(elements);
    this.root = read(null);
    if (next != elements.size()) {
      throw new FormatException(
          "The description of the columns is damaged.", "Make the file once more.");
    }
  }

  static Schema of(List<SchemaElement> elements) throws FormatException {
    try {
      return new Schema(elements);
    } catch (IndexOutOfBoundsException | NullPointerException e) {
      throw FormatException.damaged(e);
    }
  }

  public Node root() {
    return root;
  }

  /** In the order of the columns of the file. */
  public List<Node> leaves() {
    return Collections.unmodifiableList(leaves);
  }

  List<SchemaElement> elements() {
    return elements;
  }

  private Node read(@Nullable Node parent) {
    SchemaElement element = elements.get(next++);
    Node node = new Node(element, parent, element.isSetType() ? leaves.size() : -1);
    if (element.isSetType()) {
      leaves.add(node);
    }
    for (int i = 0; i < element.getNum_children(); i++) {
      node.children.add(read(node));
    }
    return node;
  }

  /** For the encoders, which need not know what the values mean. */
  MessageType message() {
    return new MessageType(root.name(), root.children.stream().map(Node::type).toList());
  }

  /** A group or a column. */
  public static final class Node {
    private final SchemaElement element;
    private final @Nullable Node parent;
    private final int leaf;
    private final int mostRepetitions;
    private final int mostDefinitions;
    private final List<Node> children = new ArrayList<>();

    private Node(SchemaElement element, @Nullable Node parent, int leaf) {
      this.element = element;
      this.parent = parent;
      this.leaf = leaf;
      this.mostRepetitions = parent == null ? 0 : parent.mostRepetitions + (isRepeated() ? 1 : 0);
      this.mostDefinitions = parent == null ? 0 : parent.mostDefinitions + (isRequired() ? 0 : 1);
    }

    public String name() {
      return requireNonNull(element.getName());
    }

    public List<Node> children() {
      return Collections.unmodifiableList(children);
    }

    public Optional<Node> child(String name) {
      return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    public boolean isLeaf() {
      return leaf >= 0;
    }

    /** Its position among the columns. */
    public int leaf() {
      return leaf;
    }

    private boolean isRequired() {
      return element.getRepetition_type() == FieldRepetitionType.REQUIRED;
    }

    public boolean isRepeated() {
      return element.getRepetition_type() == FieldRepetitionType.REPEATED;
    }

    /** How many lists it stands in. */
    public int mostRepetitions() {
      return mostRepetitions;
    }

    /** The definition level from which on it is there. */
    public int mostDefinitions() {
      return mostDefinitions;
    }

    /** What its values are. */
    public Form form() {
      return Form.of(element);
    }

    /** The elements of a list that is written in the usual way; empty for anything else. */
    public Optional<Node> listElement() {
      if (isLeaf() || children.size() != 1 || !children.getFirst().isRepeated()) {
        return Optional.empty();
      }
      Node repeated = children.getFirst();
      return repeated.children.size() == 1
          ? Optional.of(repeated.children.getFirst())
          : Optional.empty();
    }

    ColumnDescriptor descriptor() {
      return new ColumnDescriptor(
          path().toArray(String[]::new), primitive(), mostRepetitions, mostDefinitions);
    }

    List<String> path() {
      List<String> path = parent == null ? new ArrayList<>() : parent.path();
      if (parent != null) {
        path.add(name());
      }
      return path;
    }

    private Type.Repetition repetition() {
      return Type.Repetition.valueOf(requireNonNull(element.getRepetition_type()).name());
    }

    /** Whether its values are stored in 64 bits. */
    public boolean isLong() {
      return element.getType() == org.apache.parquet.format.Type.INT64;
    }

    /** How its values are stored, as the format names it. */
    String physical() {
      return requireNonNull(element.getType()).name();
    }

    private PrimitiveType primitive() {
      return new PrimitiveType(
          repetition(),
          PrimitiveTypeName.valueOf(physical().equals("BYTE_ARRAY") ? "BINARY" : physical()),
          element.getType_length(),
          name());
    }

    private Type type() {
      return isLeaf()
          ? primitive()
          : new GroupType(repetition(), name(), children.stream().map(Node::type).toList());
    }
  }

  /**
   * What the values of a column are.
   *
   * @param decimals where it is a decimal or a whole number: its places after the point
   * @param name for people
   */
  public record Form(Kind kind, int decimals, String name) {
    /** As far as a population can use it. */
    public enum Kind {
      YES_OR_NO,
      NUMBER,
      DATE,
      WORDS,
      /** It is always null. */
      NOTHING,
      OTHER
    }

    static Form of(SchemaElement element) {
      ConvertedType converted = element.getConverted_type();
      var logical = element.getLogicalType();
      boolean decimal =
          converted == ConvertedType.DECIMAL || logical != null && logical.isSetDECIMAL();
      boolean date = converted == ConvertedType.DATE || logical != null && logical.isSetDATE();
      boolean words =
          converted == ConvertedType.UTF8
              || converted == ConvertedType.ENUM
              || logical != null && (logical.isSetSTRING() || logical.isSetENUM());
      boolean bare = converted == null && logical == null;
      boolean whole =
          bare
              || logical != null && logical.isSetINTEGER()
              || converted != null && converted.name().contains("INT_");
      String name = name(element);
      if (logical != null && logical.isSetUNKNOWN()) {
        return new Form(Kind.NOTHING, 0, name);
      }
      if (decimal) {
        int scale =
            logical != null && logical.isSetDECIMAL()
                ? logical.getDECIMAL().getScale()
                : element.getScale();
        return new Form(Kind.NUMBER, scale, name);
      }
      return switch (requireNonNull(element.getType())) {
        case BOOLEAN -> new Form(Kind.YES_OR_NO, 0, name);
        case INT32, INT64 -> new Form(date ? Kind.DATE : whole ? Kind.NUMBER : Kind.OTHER, 0, name);
        case BYTE_ARRAY -> new Form(words || bare ? Kind.WORDS : Kind.OTHER, 0, name);
        default -> new Form(Kind.OTHER, 0, name);
      };
    }

    private static String name(SchemaElement element) {
      if (element.getConverted_type() != null) {
        return element.getConverted_type().name();
      }
      return element.getLogicalType() != null
          ? element.getLogicalType().getSetField().getFieldName()
          : requireNonNull(element.getType()).name();
    }
  }
}
