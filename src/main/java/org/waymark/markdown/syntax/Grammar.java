package org.waymark.markdown.syntax;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The Markdown dialect: CommonMark with tables, definition lists, footnotes, callouts and strikethrough. */
public final class Grammar {
    private static final Parser PARSER = Parser.builder(options())
            .extensions(List.of(TablesExtension.create(), DefinitionExtension.create(), FootnoteExtension.create()))
            .customBlockParserFactory(new CalloutParser.Factory())
            .customInlineParserFactory(LinearInlines.FACTORY)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory()) // which only the usual one brings along
            .customDelimiterProcessor(new EmphasisMark('*'))
            .customDelimiterProcessor(new EmphasisMark('_'))
            .customDelimiterProcessor(new Strikethrough.Mark())
            .build();

    private Grammar() {}

    private static MutableDataSet options() {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
        options.set(Parser.LISTS_ITEM_MARKER_SUFFIXES, new String[] {"[ ]", "[x]", "[X]"});
        // one header row, with a marker below each cell: anything else is reported, not guessed at
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.MIN_HEADER_ROWS, 1);
        options.set(TablesExtension.MAX_HEADER_ROWS, 1);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
        // an empty cell does not extend the one before it, and a line in brackets below a table is no caption
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        return options;
    }

    public static Node parse(String text) {
        return PARSER.parse(text);
    }
}
