package org.waymark.search;

import java.util.stream.Stream;

/** A part of a document, which is weighed by itself. */
public enum Field {
    NAMES("names", 0.5) {
        @Override
        Stream<Text> texts(SearchDocument document) {
            return Stream.concat(
                    Stream.of(new Text(TITLE, document.title())),
                    document.aliases().stream().map(alias -> new Text(OTHER_NAME, alias)));
        }
    },
    LEAD("short answer", 0.1) {
        @Override
        Stream<Text> texts(SearchDocument document) {
            return Stream.of(new Text(1, document.lead()));
        }
    },
    BODY("text", 0.1) {
        @Override
        Stream<Text> texts(SearchDocument document) {
            return Stream.of(new Text(1, document.body()));
        }
    };

    private static final double TITLE = 2;
    private static final double OTHER_NAME = 1.5;

    private final String words;
    private final double functionWords;

    Field(String words, double functionWords) {
        this.words = words;
        this.functionWords = functionWords;
    }

    /** What is weighed by its own length. */
    record Text(double weight, String words) {}

    /** What the field holds of a document. */
    abstract Stream<Text> texts(SearchDocument document);

    /** How authors call it. */
    public String words() {
        return words;
    }

    /** How much a function word in it says. */
    double functionWords() {
        return functionWords;
    }
}
