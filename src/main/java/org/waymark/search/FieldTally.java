package org.waymark.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.search.term.Lexicon;

/** The BM25 weight of each term in one field of each document, before the weight for rarity. */
final class FieldTally {
    private static final double K1 = 1.2;
    private static final double B = 0.75;
    /** The share of a word's weight in further names that is added to its weight in the best one. */
    private static final double FURTHER = 0.2;

    private final List<SearchDocument> documents;
    private final List<List<Cut>> texts;
    private final List<Shares> shares = new ArrayList<>();

    // for the current document, by term: its frequency in a text, and the maximum and sum of its weights in the texts
    private final int[] counts;
    private final double[] most;
    private final double[] sum;

    /** A text, cut into its terms. */
    private static final class Cut {
        private final double weight;
        private final int[] terms;

        Cut(double weight, int[] terms) {
            this.weight = weight;
            this.terms = terms;
        }
    }

    private FieldTally(Field field, List<SearchDocument> documents, Lexicon lexicon) {
        this.documents = documents;
        this.texts = documents.stream()
                .map(document -> field.texts(document)
                        .map(text -> new Cut(text.weight(), lexicon.terms(text.words())))
                        .toList())
                .toList();
        this.counts = new int[lexicon.size()];
        this.most = new double[lexicon.size()];
        this.sum = new double[lexicon.size()];
    }

    /** The weights by the number of the term; empty for a term that no document has in this field. */
    static List<Shares> of(Field field, List<SearchDocument> documents, Lexicon lexicon) {
        FieldTally tally = new FieldTally(field, documents, lexicon);
        for (int term = 0; term < lexicon.size(); term++) {
            tally.shares.add(new Shares());
        }
        double average = tally.averageLength();
        for (int document = 0; document < documents.size(); document++) {
            tally.add(document, average);
        }
        return tally.shares;
    }

    /** The average length of the texts. Documents that only have a name do not count. */
    private double averageLength() {
        double average = IntStream.range(0, texts.size())
                .filter(document -> documents.get(document).isText())
                .boxed()
                .flatMap(document -> texts.get(document).stream())
                .mapToInt(text -> text.terms.length)
                .filter(length -> length > 0)
                .average()
                .orElse(1);
        return Math.max(1, average);
    }

    /** Weighs each term of a document: fully in its best text, and a little in the others. */
    private void add(int document, double average) {
        List<Cut> its = texts.get(document);
        its.forEach(text -> weigh(text, average));
        for (Cut text : its) {
            for (int term : text.terms) {
                if (most[term] > 0) {
                    shares.get(term).add(document, most[term] + FURTHER * (sum[term] - most[term]));
                    most[term] = 0;
                    sum[term] = 0;
                }
            }
        }
    }

    private void weigh(Cut text, double average) {
        double lengths = 1 - B + B * text.terms.length / average;
        for (int term : text.terms) {
            counts[term]++;
        }
        for (int term : text.terms) {
            int count = counts[term];
            if (count > 0) {
                double share = text.weight * count / (count + K1 * lengths);
                most[term] = Math.max(most[term], share);
                sum[term] += share;
                counts[term] = 0;
            }
        }
    }
}
