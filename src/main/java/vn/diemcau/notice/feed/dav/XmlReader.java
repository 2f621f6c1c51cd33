package vn.diemcau.notice.feed.dav;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a request: small, shallow, and without a document type, so that nothing in it is expanded, and nothing outside of it
 * fetched.
 */
final class XmlReader {

    /** Room for the addresses of a thousand meetings. */
    static final int OCTETS = 256 * 1024;

    static final int DEPTH = 16;
    static final int ELEMENTS = 6_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    private XmlReader() {}

    private record Open(Element begun, StringBuilder text, List<Element> children) {

        Element closed() {
            return new Element(begun.name(), begun.attributes(), text.toString().strip(), List.copyOf(children));
        }
    }

    /** The outermost element; empty when the bytes are no XML or more than a calendar asks. */
    static Optional<Element> read(byte[] bytes) {
        if (bytes.length > OCTETS) {
            return Optional.empty();
        }
        try {
            XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            }
            return new XmlReader().outermost(xml);
        } catch (XMLStreamException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Element> outermost(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() == DEPTH || ++elements > ELEMENTS) {
                        return Optional.empty();
                    }
                    open.push(new Open(begun(xml), new StringBuilder(), new ArrayList<>()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    Element closed = open.pop().closed();
                    if (open.isEmpty()) {
                        return Optional.of(closed);
                    }
                    open.peek().children().add(closed);
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return Optional.empty();
                }
                default -> {
                    // Comments and instructions say nothing to us.
                }
            }
        }
        return Optional.empty();
    }

    private void add(String text) {
        if (!open.isEmpty()) {
            open.peek().text().append(text);
        }
    }

    private static Element begun(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            attributes.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at));
        }
        return new Element(xml.getName(), attributes, "", List.of());
    }

    /** The one of the JDK, whatever else the server has. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
