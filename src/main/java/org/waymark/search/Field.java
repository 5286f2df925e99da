package org.waymark.search;

import java.util.stream.Stream;

/** A part of a document that has a weight of its own. */
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

    /** Texts whose weight depends on their length. */
    record Text(double weight, String words) {}

    /** The texts of the field in a document. */
    abstract Stream<Text> texts(SearchDocument document);

    /** The name that authors see. */
    public String words() {
        return words;
    }

    /** The weight of a function word in it. */
    double functionWords() {
        return functionWords;
    }
}
