package org.credence.picture.html;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Text that is well-formed as XML and means the same as HTML.
 *
 * <p>The JDK's writer escapes whatever comes from data and needs no dependency; template engines and builders of HTML
 * know no SVG, and libraries that draw charts know no themes.
 */
final class Markup {
    private static final String REPLACEMENT = "\uFFFD";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int ids;

    Markup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeDTD("<!DOCTYPE html>\n");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An id that no other element of the page has. */
    String newId(String prefix) {
        return prefix + ++ids;
    }

    /** @param attributes name, value, name, value, … */
    Markup open(String element, String... attributes) {
        try {
            writer.writeStartElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup close() {
        try {
            // An end tag of its own: HTML reads <p/> as <p>.
            writer.writeCharacters("");
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element that has no content in HTML, or one of SVG. */
    Markup empty(String element, String... attributes) {
        try {
            writer.writeEmptyElement(element);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Markup text(String content) {
        try {
            writer.writeCharacters(clean(content));
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with nothing but text in it. */
    Markup leaf(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** A new line, for whoever reads the source. */
    Markup line() {
        return text("\n");
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    /** XML has no place for control characters, not even escaped, nor for half a surrogate pair. */
    private static String clean(String content) {
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints().forEach(it -> {
            if (isCharacter(it)) {
                clean.appendCodePoint(it);
            } else {
                clean.append(REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /** Production 2 of XML 1.0, without the C1 controls that it discourages. */
    private static boolean isCharacter(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint < 0xD800)
                || (codePoint >= 0xE000 && codePoint < 0xFFFE)
                || codePoint >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
