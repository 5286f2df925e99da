package org.waymark.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {
    private static final String MARKS = "<a> & \"b\" 'c' ]]> ñ 漢";

    @Test
    void whatIsWrittenIsReadAsItWas() throws Exception {
        String xml = new Xml("list", "urn:test")
                .in("es")
                .empty("mark")
                .with("of", MARKS)
                .open("part")
                .element("text", MARKS)
                .close()
                .end();

        Element root = read(xml).getDocumentElement();
        assertEquals("urn:test", root.getNamespaceURI());
        assertEquals("es", root.getAttribute("xml:lang"));
        assertEquals(MARKS, ((Element) root.getElementsByTagName("mark").item(0)).getAttribute("of"));
        assertEquals(MARKS, root.getElementsByTagName("text").item(0).getTextContent());
    }

    @Test
    void everyElementHasALine() {
        String xml = new Xml("list", "urn:test")
                .open("part")
                .element("text", "a")
                .close()
                .empty("mark")
                .end();

        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <list xmlns="urn:test">
                <part>
                <text>a</text>
                </part>
                <mark/>
                </list>
                """, xml);
    }

    private static Document read(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
