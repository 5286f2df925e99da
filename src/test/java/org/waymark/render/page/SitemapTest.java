package org.waymark.render.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.waymark.testing.Builds;
import org.xml.sax.SAXException;

/** The rules of the sitemap protocol 0.9, for the elements that a sitemap of ours has. */
class SitemapTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/sitemap.xsd");
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @TempDir
    Path temp;

    @Test
    void theSitemapKeepsToItsProtocol() throws Exception {
        Builds.sound(Builds.project(SITES.resolve("base-url"), SITES.resolve("_theme"), temp.resolve("site")));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(Files.newInputStream(temp.resolve("site/sitemap.xml")))
                .getDocumentElement();

        assertEquals(NAMESPACE + " urlset", name(root));
        List<Element> urls = elements(root);
        assertTrue(urls.size() > 1, "at least the first page of each language");
        Set<String> addresses = new HashSet<>();
        for (Element url : urls) {
            assertEquals(NAMESPACE + " url", name(url));
            List<Element> inside = elements(url);
            assertEquals(
                    List.of(NAMESPACE + " loc"),
                    inside.stream().map(SitemapTest::name).toList());
            String address = inside.get(0).getTextContent();
            assertTrue(address.matches("https?://[^\\s/]+/\\S*") && address.length() < 2048, address);
            assertTrue(addresses.add(address), "twice: " + address);
        }
    }

    @Test
    void theSitemapKeepsToTheSchemaOfItsProtocol() throws Exception {
        Builds.sound(Builds.project(SITES.resolve("base-url"), SITES.resolve("_theme"), temp.resolve("site")));
        String sitemap = Files.readString(temp.resolve("site/sitemap.xml"));
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMA.toFile())
                .newValidator();

        validator.validate(new StreamSource(new StringReader(sitemap)));

        String other = sitemap.replace("loc>", "location>");
        assertThrows(SAXException.class, () -> validator.validate(new StreamSource(new StringReader(other))));
    }

    private static String name(Element element) {
        return element.getNamespaceURI() + " " + element.getLocalName();
    }

    private static List<Element> elements(Node above) {
        NodeList all = above.getChildNodes();
        return IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
