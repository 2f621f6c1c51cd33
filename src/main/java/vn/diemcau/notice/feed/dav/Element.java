package vn.diemcau.notice.feed.dav;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * A piece of XML: what a calendar asks and what it is answered.
 *
 * @param name its name
 * @param attributes those without a namespace
 * @param text what stands in it
 * @param children what else stands in it
 */
record Element(QName name, Map<String, String> attributes, String text, List<Element> children) {

    static Element of(QName name, Element... children) {
        return new Element(name, Map.of(), "", Arrays.asList(children));
    }

    static Element of(QName name, List<Element> children) {
        return new Element(name, Map.of(), "", children);
    }

    static Element text(QName name, String text) {
        return new Element(name, Map.of(), text, List.of());
    }

    /** An element that points somewhere. */
    static Element link(QName name, String address) {
        return of(name, text(Names.HREF, address));
    }

    Element with(String attribute, String value) {
        return new Element(name, Map.of(attribute, value), text, children);
    }

    Stream<Element> all(QName child) {
        return children.stream().filter(each -> each.name().equals(child));
    }

    Optional<Element> first(QName child) {
        return all(child).findFirst();
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
