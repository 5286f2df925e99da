package org.waymark.exchange.xliff;

import java.io.StringWriter;
import java.util.Optional;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.Part;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.exchange.Exchange;
import org.waymark.exchange.ExchangeFormat;
import org.waymark.exchange.ExchangePiece;
import org.waymark.exchange.ExchangeText;
import org.waymark.exchange.Returned;

/**
 * XLIFF 2.1. Each piece is a file, each text a unit of one segment. Tags stand for what translators must not change. The state of a
 * segment is {@code initial} as long as somebody has to look at it; a machine's translation has a substate that says so.
 */
public final class XliffFormat implements ExchangeFormat {
    static final String MACHINE = "waymark:machine";

    @Override
    public String name() {
        return "xliff";
    }

    @Override
    public String write(Exchange exchange) {
        StringWriter text = new StringWriter();
        try (XLIFFWriter writer = new XLIFFWriter()) {
            writer.setLineBreak("\n");
            writer.setWithOriginalData(true);
            writer.setUseIndentation(true);
            writer.create(text, exchange.source().tag(), exchange.language().tag());
            StartXliffData start = new StartXliffData("2.1");
            start.setSourceLanguage(exchange.source().tag());
            start.setTargetLanguage(exchange.language().tag());
            writer.writeStartDocument(start, "");
            int number = 0;
            for (ExchangePiece piece : exchange.pieces()) {
                StartFileData file = new StartFileData("f" + ++number);
                file.setOriginal(piece.name());
                writer.writeStartFile(file);
                for (int i = 0; i < piece.texts().size(); i++) {
                    writer.writeUnit(unit("u" + (i + 1), piece, piece.texts().get(i)));
                }
                writer.writeEndFile();
            }
            writer.writeEndDocument();
        }
        return text.toString();
    }

    private static Unit unit(String id, ExchangePiece piece, ExchangeText text) {
        Unit unit = new Unit(id);
        unit.setName(text.key().toString());
        note("context", piece.title() + " - " + text.context().about(), unit);
        note("location", text.home().source().toString(), unit);
        text.context().notes().forEach(words -> note("note", words, unit));
        text.context()
                .terms()
                .forEach(term -> note(
                        "term",
                        term.term() + " = " + term.chosen() + (term.why().isBlank() ? "" : " (" + term.why() + ")"),
                        unit));
        text.before().ifPresent(before -> note("before", before, unit));
        Segment segment = unit.appendSegment();
        segment.setPreserveWS(true);
        Tags tags = new Tags(text.form());
        tags.source(text.source(), segment.getSource());
        if (!text.target().isEmpty()) {
            tags.target(text.target(), segment.getTarget(Part.GetTarget.CREATE_EMPTY));
            tags.release(segment.getSource());
        }
        state(text, segment);
        return unit;
    }

    private static void note(String category, String words, Unit unit) {
        Note note = new Note(words);
        note.setCategory(category);
        unit.addNote(note);
    }

    private static void state(ExchangeText text, Segment segment) {
        if (text.isOpen()) {
            segment.setState(TargetState.INITIAL);
            return;
        }
        switch (text.quality()) {
            case REVIEWED -> segment.setState(TargetState.REVIEWED);
            case MACHINE -> {
                segment.setState(TargetState.TRANSLATED);
                segment.setSubState(MACHINE);
            }
            default -> segment.setState(TargetState.TRANSLATED);
        }
    }

    @Override
    public Optional<Returned> read(String path, String text, Diagnostics diagnostics) {
        return new XliffSource(path, text, diagnostics).read();
    }
}
