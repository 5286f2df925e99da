package org.waymark.read.image;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an SVG picture and refuses one that could run a script or load anything, because a reader who opens the file directly
 * is not protected by the page's policy.
 */
final class SvgReader {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> NOT_PICTURES = Set.of(
            "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "link");
    private static final Pattern OUTSIDE =
            Pattern.compile("(?i)url\\(\\s*+['\"]?+\\s*+(?!#)|@import|image-set|src\\s*+\\(|\\\\");
    private static final Pattern EMBEDDED = Pattern.compile("(?i)data:image/(png|webp|jpeg);.*", Pattern.DOTALL);
    private static final Pattern LENGTH = Pattern.compile("([0-9]++(\\.[0-9]++)?+)(px)?+");

    private final XMLStreamReader xml;

    private SvgReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static ImageSize size(byte[] bytes) throws ImageFault {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true); // so that no reference is cut in two
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new SvgReader(factory.createXMLStreamReader(new ByteArrayInputStream(bytes))).read();
        } catch (XMLStreamException e) {
            throw new ImageFault(
                    "the file is named .svg and is not XML from line "
                            + e.getLocation().getLineNumber() + " on",
                    "Save the picture again as SVG.");
        }
    }

    private ImageSize read() throws XMLStreamException, ImageFault {
        ImageSize size = new ImageSize(0, 0);
        boolean isFirst = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw fault("the picture declares entities or a type (<!DOCTYPE)", "Delete the line.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw fault(
                            "the picture has an instruction for programs (<?" + xml.getPITarget() + ")", "Delete it.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (isFirst) {
                        size = sizeOfRoot();
                    }
                    isFirst = false;
                    checkElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> checkReferences(xml.getText());
                default -> {
                    // white space, comments and end tags need no check
                }
            }
        }
        return size;
    }

    private ImageSize sizeOfRoot() throws ImageFault {
        if (!xml.getLocalName().equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
            throw fault("the file is named .svg and is no SVG picture", "Save the picture again as SVG.");
        }
        double width = length(xml.getAttributeValue(null, "width"));
        double height = length(xml.getAttributeValue(null, "height"));
        String[] box =
                String.valueOf(xml.getAttributeValue(null, "viewBox")).strip().split("[\\s,]+");
        if ((width == 0 || height == 0) && box.length == 4) {
            width = length(box[2]);
            height = length(box[3]);
        }
        if (width == 0 || height == 0) {
            throw fault(
                    "the picture does not say how large it is",
                    "Write its size into the first element, for example: viewBox=\"0 0 120 40\"");
        }
        return new ImageSize(atLeastOne(width), atLeastOne(height));
    }

    private static int atLeastOne(double length) {
        return (int) Math.max(1, Math.round(Math.min(length, Integer.MAX_VALUE)));
    }

    private static double length(@Nullable String written) {
        var length = LENGTH.matcher(written == null ? "" : written.strip());
        return length.matches() ? Double.parseDouble(length.group(1)) : 0;
    }

    private void checkElement() throws ImageFault {
        String element = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (NOT_PICTURES.contains(element)) {
            throw fault(
                    "the picture has an element '" + xml.getLocalName() + "', which is no part of a picture",
                    "Delete it.");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip();
            if (name.startsWith("on")) {
                throw fault("the picture has an attribute '" + name + "', which runs a script", "Delete it.");
            }
            if (name.equals("href")
                    && !value.startsWith("#")
                    && !EMBEDDED.matcher(value).matches()) {
                throw outside(value);
            }
            if (name.equals("attributename") && value.toLowerCase(Locale.ROOT).endsWith("href")) {
                throw fault("the picture changes where something in it leads", "Delete the element.");
            }
            checkReferences(value);
        }
    }

    private void checkReferences(String text) throws ImageFault {
        if (OUTSIDE.matcher(text).find()) {
            throw outside(text.strip());
        }
    }

    private ImageFault outside(String reference) {
        String start = reference.length() > 40 ? reference.substring(0, 40) + "..." : reference;
        return fault(
                "the picture refers to something outside of it ('" + start + "')",
                "Draw or embed it in the picture: a page of the guide loads nothing else.");
    }

    private ImageFault fault(String what, String hint) {
        return new ImageFault(what + ", on line " + xml.getLocation().getLineNumber(), hint);
    }
}
