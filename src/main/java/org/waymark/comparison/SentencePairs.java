package org.waymark.comparison;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.character.QuoteStyle;

/**
 * Pairs the sentences of a source with those of its translation: line by line if both have as many lines, and sentence by
 * sentence if both lines have as many sentences. What both quote in the same words is left out.
 */
final class SentencePairs {
    private static final int LONGEST = 200;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{2,500}\"");
    private static final Pattern END =
            Pattern.compile("(?<=[.?!؟])[\")]*\\s+(?=[^\\p{Ll}\\s])|(?<=[。！？।។])(?![\"」』）])|(?<=[。！？][\"」』）])");

    private SentencePairs() {}

    /** A sentence of the source and its translation. */
    record SentencePair(String source, String own) {
        /** Both as they are shown in a message. */
        String shown() {
            return "'" + shown(source) + "' - '" + shown(own) + "'";
        }

        private static String shown(String sentence) {
            String line = sentence.strip().replaceAll("\\s+", " ");
            return line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
        }
    }

    static List<SentencePair> of(String sourceText, String ownText) {
        String source = QuoteStyle.plain(sourceText);
        String own = QuoteStyle.plain(ownText);
        if (source.indexOf('"') >= 0 && own.indexOf('"') >= 0) {
            for (MatchResult quoted : QUOTED.matcher(source).results().toList()) {
                if (own.contains(quoted.group())) {
                    source = source.replace(quoted.group(), " ");
                    own = own.replace(quoted.group(), " ");
                }
            }
        }
        return lines(source, own)
                .flatMap(line -> parts(sentences(line.source()), sentences(line.own()), line))
                .toList();
    }

    /** The lines of both; the texts as a whole if one of them has more. */
    static Stream<SentencePair> lines(String source, String own) {
        return parts(List.of(source.split("\n")), List.of(own.split("\n")), new SentencePair(source, own));
    }

    private static Stream<SentencePair> parts(List<String> source, List<String> own, SentencePair whole) {
        return source.size() == own.size()
                ? IntStream.range(0, source.size()).mapToObj(i -> new SentencePair(source.get(i), own.get(i)))
                : Stream.of(whole);
    }

    private static List<String> sentences(String line) {
        return END.splitAsStream(line).filter(sentence -> !sentence.isBlank()).toList();
    }
}
