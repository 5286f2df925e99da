package org.waymark.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.model.Markup;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What holds for the markup of every text that there is. */
class EveryTextTest {
    private static final PlainContext CONTEXT = new PlainContext("x", 1);

    private final DocumentBuilder xml;

    EveryTextTest() throws ParserConfigurationException {
        xml = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        xml.setErrorHandler(null); // it would print what it throws
    }

    @Test
    void asXhtmlItIsXmlWithTheWordsOfItsHtml() throws IOException {
        List<Markup> all = EveryMarkup.all();
        List<String> faults = new ArrayList<>();
        for (Markup markup : all) {
            String xhtml = MarkupSerializer.xhtml(markup, CONTEXT);
            Document html = Jsoup.parseBodyFragment(MarkupSerializer.html(markup, CONTEXT));
            html.select("br").remove(); // its text would be the end of a line
            try {
                String words = xml.parse(new InputSource(new StringReader("<div>" + xhtml + "</div>")))
                        .getDocumentElement()
                        .getTextContent();
                if (!words.equals(html.wholeText())) {
                    faults.add("other words: " + xhtml);
                }
            } catch (SAXException e) {
                faults.add(e.getMessage() + ": " + xhtml);
            }
        }

        assertTrue(all.size() > 700, all.size() + " blocks");
        assertEquals(List.of(), faults);
    }
}
