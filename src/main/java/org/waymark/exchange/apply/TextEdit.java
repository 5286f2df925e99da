package org.waymark.exchange.apply;

import java.util.List;
import org.waymark.exchange.ExchangeText;

/** A text and the words that replace what a file has for it. */
record TextEdit(ExchangeText text, String target) {
    String key() {
        return text.home().key();
    }

    boolean isList() {
        return text.form() == ExchangeText.Form.LINES;
    }

    /** The words as the values of a YAML key. */
    List<String> values() {
        return isList()
                ? target.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : List.of(target);
    }
}
