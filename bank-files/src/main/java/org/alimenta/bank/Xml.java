package org.alimenta.bank;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NoSuchElementException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alimenta.bank.UnreadableStatement.Fault;

/** Reads XML from strangers: no definitions, nothing from outside, bounded depth. */
final class Xml {
  private static final int DEEPEST = 40;
  private static final int MOST_ELEMENTS = 10_000;
  private static final int LONGEST_TEXT = 1_000_000;

  private final XMLStreamReader reader;

  Xml(InputStream from) throws UnreadableStatement {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched from outside");
        });
    try {
      reader = factory.createXMLStreamReader(from);
    } catch (XMLStreamException e) {
      throw notXml(e);
    }
  }

  /** The name of the element that starts or ends here, without its namespace. */
  String name() {
    return reader.getLocalName();
  }

  /** The namespace of the element that starts here; empty when it has none. */
  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  int line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  /** Goes to the next start of an element, or to the end of the one around it. */
  boolean nextStart() throws UnreadableStatement {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Goes to the end of the document; anything broken on the way is refused. */
  void end() throws UnreadableStatement {
    while (next() != XMLStreamConstants.END_DOCUMENT) {}
  }

  /** Reads the element that starts here, with all that is in it. */
  Element whole() throws UnreadableStatement {
    Deque<Element> open = new ArrayDeque<>();
    Element top = element();
    open.push(top);
    int textLength = 0;
    int elements = 1;
    while (!open.isEmpty()) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Element child = element();
          open.element().add(child);
          open.push(child);
          elements++;
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          textLength += reader.getTextLength();
          open.element().add(reader.getText());
        }
        default -> {}
      }
      if (open.size() > DEEPEST || elements > MOST_ELEMENTS || textLength > LONGEST_TEXT) {
        throw new UnreadableStatement(Fault.TOO_LARGE, "", line());
      }
    }
    return top;
  }

  private Element element() {
    return new Element(name(), line(), reader.getAttributeValue(null, "Ccy"));
  }

  private int next() throws UnreadableStatement {
    try {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableStatement(Fault.DEFINITIONS, "", line());
      }
      return event;
    } catch (XMLStreamException | NoSuchElementException e) {
      throw notXml(e);
    }
  }

  private static UnreadableStatement notXml(Exception e) {
    // The parser's own words may repeat what stands in the file, so they are not passed on.
    int line =
        e instanceof XMLStreamException known && known.getLocation() != null
            ? Math.max(0, known.getLocation().getLineNumber())
            : 0;
    return new UnreadableStatement(Fault.NOT_XML, "", line);
  }
}
