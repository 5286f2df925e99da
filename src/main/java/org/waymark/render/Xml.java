package org.waymark.render;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, one tag per line, with the JDK's writer, which escapes text and closes open elements. */
public final class Xml {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    /**
     * Begins a document.
     *
     * @param namespace the namespace of all its elements
     */
    public Xml(String root, String namespace) {
        try {
            synchronized (WRITERS) {
                writer = WRITERS.createXMLStreamWriter(text);
            }
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(root);
            writer.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Opens an element inside the current one. */
    public Xml open(String name) {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeStartElement(name);
        });
    }

    /** Writes an element that never has content. */
    public Xml empty(String name) {
        return write(to -> {
            to.writeCharacters("\n");
            to.writeEmptyElement(name);
        });
    }

    /** Adds an attribute to the element that was opened last and has no content yet. */
    public Xml with(String attribute, String value) {
        return write(to -> to.writeAttribute(attribute, value));
    }

    /** Sets the language of the element that was opened last. */
    public Xml in(String language) {
        return write(to -> to.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language));
    }

    /** Writes plain text into the current element and closes it. */
    public Xml close(String content) {
        return write(to -> {
            to.writeCharacters(content);
            to.writeEndElement();
        });
    }

    /** Closes an element that contains others. */
    public Xml close() {
        return close("\n");
    }

    /** An element with plain text. */
    public Xml element(String name, String content) {
        return open(name).close(content);
    }

    /** The document, with all open elements closed. */
    public String end() {
        write(to -> {
            to.writeCharacters("\n");
            to.writeEndDocument();
            to.writeCharacters("\n");
            to.flush();
        });
        return text.toString();
    }

    private Xml write(Writing writing) {
        try {
            writing.on(writer);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void on(XMLStreamWriter writer) throws XMLStreamException;
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("a writer into memory does not break", e);
    }
}
