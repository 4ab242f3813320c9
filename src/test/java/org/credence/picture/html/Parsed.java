package org.credence.picture.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as a strict XML parser reads it. */
public record Parsed(Document document) {
    /** @throws IllegalArgumentException when it is not well-formed */
    public static Parsed of(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return new Parsed(factory.newDocumentBuilder().parse(new InputSource(new StringReader(page))));
        } catch (Exception e) {
            throw new IllegalArgumentException("The page must be well-formed.", e);
        }
    }

    /** Elements of that name in document order; all of them for {@code *}. */
    public List<Element> all(String name) {
        return in(document.getDocumentElement(), name);
    }

    public static List<Element> in(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The cells of a row of a table, its header among them. */
    public static List<Element> cells(Element row) {
        return in(row, "*").stream()
                .filter(it ->
                        it.getLocalName().equals("th") || it.getLocalName().equals("td"))
                .toList();
    }

    public List<Element> withClass(String name, String style) {
        return all(name).stream()
                .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(style))
                .toList();
    }
}
