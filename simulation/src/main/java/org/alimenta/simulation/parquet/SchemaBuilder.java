package org.alimenta.simulation.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalTypes;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;

/** Describes columns one after the other, the elements of a list between its begin and its end. */
public final class SchemaBuilder {
  /** The most digits that fit 32 bits, and 64. */
  private static final int DIGITS_OF_INT = 9;

  private static final int DIGITS_OF_LONG = 18;

  private final List<SchemaElement> elements = new ArrayList<>();
  private final List<SchemaElement> open = new ArrayList<>();

  public SchemaBuilder(String name) {
    SchemaElement root = new SchemaElement(name);
    elements.add(root);
    open.add(root);
  }

  private SchemaElement add(String name, FieldRepetitionType repetition) {
    SchemaElement element = new SchemaElement(name);
    element.setRepetition_type(repetition);
    SchemaElement parent = open.getLast();
    parent.setNum_children(parent.getNum_children() + 1);
    elements.add(element);
    return element;
  }

  private SchemaElement column(String name, Type type) {
    return add(name, FieldRepetitionType.OPTIONAL).setType(type);
  }

  private SchemaElement group(String name, FieldRepetitionType repetition) {
    SchemaElement group = add(name, repetition);
    open.add(group);
    return group;
  }

  /** The elements are told between this and {@link #endList}. */
  public void beginList(String name) {
    group(name, FieldRepetitionType.REQUIRED)
        .setConverted_type(ConvertedType.LIST)
        .setLogicalType(LogicalTypes.LIST);
    group("list", FieldRepetitionType.REPEATED);
    group("element", FieldRepetitionType.REQUIRED);
  }

  public void endList() {
    open.removeLast();
    open.removeLast();
    open.removeLast();
  }

  public void yesOrNo(String name) {
    column(name, Type.BOOLEAN);
  }

  public void date(String name) {
    column(name, Type.INT32)
        .setConverted_type(ConvertedType.DATE)
        .setLogicalType(LogicalTypes.DATE);
  }

  public void words(String name) {
    column(name, Type.BYTE_ARRAY)
        .setConverted_type(ConvertedType.UTF8)
        .setLogicalType(LogicalTypes.UTF8);
  }

  public void whole(String name) {
    column(name, Type.INT32);
  }

  /** A whole number that must be told. */
  public void requiredWhole(String name) {
    add(name, FieldRepetitionType.REQUIRED).setType(Type.INT32);
  }

  /**
   * @param large whether more than nine digits are needed
   */
  public void decimal(String name, int decimals, boolean large) {
    int digits = large ? DIGITS_OF_LONG : DIGITS_OF_INT;
    column(name, large ? Type.INT64 : Type.INT32)
        .setConverted_type(ConvertedType.DECIMAL)
        .setScale(decimals)
        .setPrecision(digits)
        .setLogicalType(LogicalTypes.DECIMAL(decimals, digits));
  }

  public Schema build() {
    try {
      return Schema.of(elements);
    } catch (FormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
