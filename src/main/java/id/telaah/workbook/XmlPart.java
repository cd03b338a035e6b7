package id.telaah.workbook;

import id.telaah.workbook.BookException.Fault;
import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One XML part of a workbook, read once from its start to its end. Document types are refused and
/// nothing that a part refers to is ever opened.
final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();

  /// An office program writes at most 32,767 letters into a cell.
  private static final int LONGEST_TEXT = 40_000;

  private final InputStream in;
  private final XMLStreamReader reader;

  XmlPart(InputStream in) throws BookException {
    this.in = in;
    try {
      this.reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  /// Goes to the next start or end of an element.
  ///
  /// @return false at the end of the part
  boolean next() throws BookException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new BookException(Fault.DECLARES);
        }
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  boolean isStart(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean isEnd(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  /// An attribute by its local name; empty where it is not there.
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return Objects.requireNonNullElse(reader.getAttributeValue(i), "");
      }
    }
    return "";
  }

  boolean flag(String name) {
    String value = attribute(name);
    return value.equals("1") || value.equals("true");
  }

  /// The text up to the end of the element that has just started; elements in it are passed over.
  String text() throws BookException {
    StringBuilder text = new StringBuilder();
    try {
      for (int depth = 1; depth > 0; ) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              text.append(depth == 1 ? reader.getText() : "");
          case XMLStreamConstants.END_DOCUMENT -> throw new BookException(Fault.BROKEN);
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new BookException(Fault.DECLARES);
          default -> {}
        }
        if (text.length() > LONGEST_TEXT) {
          throw new BookException(Fault.TOO_MUCH);
        }
      }
      return text.toString();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private static BookException broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof Packed.BombException) {
        return new BookException(Fault.TOO_MUCH, e);
      }
    }
    return e.getNestedException() instanceof Packed.BombException
        ? new BookException(Fault.TOO_MUCH, e)
        : new BookException(Fault.BROKEN, e);
  }

  @Override
  public void close() {
    try {
      reader.close();
      in.close();
    } catch (XMLStreamException | java.io.IOException e) {
      // It was only read: nothing is lost.
    }
  }
}
