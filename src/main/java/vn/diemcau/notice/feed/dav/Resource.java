package vn.diemcau.notice.feed.dav;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.namespace.QName;

/**
 * Something at an address of the calendar server.
 *
 * @param address where it is
 * @param properties what is known of it, by name
 */
record Resource(String address, Map<QName, Element> properties) {

    static Resource at(String address, Element... properties) {
        Map<QName, Element> byName = new LinkedHashMap<>();
        for (Element property : properties) {
            byName.put(property.name(), property);
        }
        return new Resource(address, byName);
    }

    /** The same with one property more. */
    Resource with(Element property) {
        var more = new LinkedHashMap<>(properties);
        more.put(property.name(), property);
        return new Resource(address, more);
    }

    /** What it answers to one who asks for these properties, or for all when none is named. */
    Element answer(Set<QName> asked) {
        List<Element> known = properties.values().stream()
                .filter(property -> asked.isEmpty() || asked.contains(property.name()))
                .toList();
        List<Element> unknown = asked.stream()
                .filter(name -> !properties.containsKey(name))
                .map(Element::of)
                .toList();
        var parts = new ArrayList<Element>();
        parts.add(Element.text(Names.HREF, address));
        if (!known.isEmpty() || unknown.isEmpty()) {
            parts.add(part(known, "HTTP/1.1 200 OK"));
        }
        if (!unknown.isEmpty()) {
            parts.add(part(unknown, "HTTP/1.1 404 Not Found"));
        }
        return Element.of(Names.RESPONSE, parts);
    }

    /** The answer for an address where nothing is. */
    static Element missing(String address) {
        return Element.of(
                Names.RESPONSE,
                Element.text(Names.HREF, address),
                Element.text(Names.STATUS, "HTTP/1.1 404 Not Found"));
    }

    private static Element part(List<Element> properties, String status) {
        return Element.of(Names.PROPSTAT, Element.of(Names.PROP, properties), Element.text(Names.STATUS, status));
    }
}
