package org.waymark.exchange.xliff;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.exchange.Keys;
import org.waymark.exchange.Returned;
import org.waymark.model.Language;
import org.waymark.model.Provenance;

/** Reads an XLIFF file that came back, and checks it by the schema of XLIFF 2.1. */
final class XliffSource {
    /** The JDK's own parsers, by the names under which Okapi asks for them. Others do not know all that it asks for. */
    private static final Map<String, String> PARSERS = Map.of(
            "javax.xml.stream.XMLInputFactory",
            "com.sun.xml.internal.stream.XMLInputFactoryImpl",
            "javax.xml.validation.SchemaFactory:" + XMLConstants.W3C_XML_SCHEMA_NS_URI,
            "com.sun.org.apache.xerces.internal.jaxp.validation.XMLSchemaFactory");

    static {
        PARSERS.forEach((name, own) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, own);
            }
        });
    }

    private final String path;
    private final String text;
    private final Diagnostics diagnostics;
    private final List<Returned.Text> texts = new ArrayList<>();
    private String language = "";
    private int read;
    private int line = 1;

    XliffSource(String path, String text, Diagnostics diagnostics) {
        this.path = path;
        this.text = text;
        this.diagnostics = diagnostics;
    }

    Optional<Returned> read() {
        if (text.contains("<!DOCTYPE")) {
            report("the file declares a document type, which XLIFF does not have", "Take <!DOCTYPE ...> out.");
            return Optional.empty();
        }
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(readable().getBytes(StandardCharsets.UTF_8)));
            while (reader.hasNext()) {
                event(reader.next());
            }
        } catch (XLIFFException e) {
            report(
                    "the file is not valid XLIFF 2.1: "
                            + String.valueOf(e.getMessage())
                                    .replaceAll("\\s+", " ")
                                    .strip(),
                    "Send it through the tool that wrote it once more, or export it anew.");
            return Optional.empty();
        }
        if (language.isEmpty()) {
            report("the file names no language to translate into", "Keep trgLang in its first line.");
            return Optional.empty();
        }
        return Optional.of(new Returned(path, new Language(language), Optional.empty(), texts));
    }

    /**
     * The text without the name of the encoding that its file had, because it is text by now, and with tags that may be left out:
     * a lost one is told by the comparison with the guide, which knows the text and not a number alone.
     */
    private String readable() {
        return text.replaceFirst("^(<\\?xml[^>]*?)\\s+encoding=(?:\"[^\"]*\"|'[^']*')", "$1")
                .replace(" canDelete=\"no\"", "");
    }

    private void event(Event event) {
        if (event.isStartXliff()) {
            language = Optional.ofNullable(event.getStartXliffData().getTargetLanguage())
                    .orElse("");
        } else if (event.isUnit()) {
            unit(event.getUnit());
        }
    }

    private void unit(Unit unit) {
        StringBuilder source = new StringBuilder();
        StringBuilder target = new StringBuilder();
        TargetState least = TargetState.FINAL;
        boolean isMachine = false;
        for (Segment segment : unit.getSegments()) {
            append(segment.getSource(), source);
            if (segment.hasTarget()) {
                append(segment.getTarget(), target);
            }
            least = segment.getState().compareTo(least) < 0 ? segment.getState() : least;
            isMachine |= XliffFormat.MACHINE.equals(segment.getSubState());
        }
        boolean isFinished = least != TargetState.INITIAL && !target.toString().isBlank();
        Provenance.State state = isMachine
                ? Provenance.State.MACHINE
                : least == TargetState.TRANSLATED ? Provenance.State.TRANSLATED : Provenance.State.REVIEWED;
        texts.add(new Returned.Text(
                Keys.key(Optional.ofNullable(unit.getName()).orElse("")),
                source.toString(),
                target.toString(),
                new Returned.Progress(isFinished, Optional.of(state)),
                new SourcePosition(path, nextLine(), 0)));
    }

    /** The words with the data of their tags. */
    private static void append(Fragment fragment, StringBuilder written) {
        for (Object part : fragment) {
            if (part instanceof CTag tag) {
                written.append(tag.getData() == null ? "" : tag.getData());
            } else if (part instanceof String words) {
                written.append(words);
            }
        }
    }

    /** The line of the next unit, which the reader does not tell. Units come in the order of the file. */
    private int nextLine() {
        int at = text.indexOf("<unit ", read);
        if (at < 0) {
            return 0;
        }
        line += (int) text.substring(read, at).chars().filter(c -> c == '\n').count();
        read = at + 1;
        return line;
    }

    private void report(String message, String hint) {
        diagnostics.report(Rule.EXCHANGE_FILE, SourcePosition.ofFile(path), message, hint);
    }
}
