package vn.diemcau.notice.feed.dav;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes answers as XML. */
final class XmlWriter {

    private static final Map<String, String> PREFIXES =
            Map.of(Names.DAV, "d", Names.CALDAV, "c", Names.CALENDAR_SERVER, "cs");

    private XmlWriter() {}

    static byte[] written(Element element) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            write(element, xml, true);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("bytes in memory can be written", impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Element element, XMLStreamWriter xml, boolean outermost) throws XMLStreamException {
        String space = element.name().getNamespaceURI();
        String prefix = PREFIXES.getOrDefault(space, "x");
        xml.writeStartElement(prefix, element.name().getLocalPart(), space);
        if (outermost) {
            for (var known : PREFIXES.entrySet()) {
                xml.writeNamespace(known.getValue(), known.getKey());
            }
        } else if (!PREFIXES.containsKey(space)) {
            xml.writeNamespace(prefix, space);
        }
        for (var attribute : element.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        xml.writeCharacters(element.text());
        for (Element child : element.children()) {
            write(child, xml, false);
        }
        xml.writeEndElement();
    }
}
