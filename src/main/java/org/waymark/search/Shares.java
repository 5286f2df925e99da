package org.waymark.search;

import java.util.Arrays;

/** A number for some of the documents, in their order. Takes little more memory than the numbers themselves. */
final class Shares {
    private int[] documents = new int[4];
    private double[] numbers = new double[4];
    private int size;

    /** Adds a document after all others. */
    void add(int document, double number) {
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, size * 2);
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        documents[size] = document;
        numbers[size] = number;
        size++;
    }

    int size() {
        return size;
    }

    int document(int place) {
        return documents[place];
    }

    double number(int place) {
        return numbers[place];
    }

    double most() {
        return Arrays.stream(numbers, 0, size).max().orElse(0);
    }

    /** The sum of both for each document that either has. */
    Shares plus(Shares other) {
        Shares sum = new Shares();
        int own = 0;
        int its = 0;
        while (own < size || its < other.size) {
            int document = Math.min(documentOrLast(own), other.documentOrLast(its));
            double number = 0;
            if (own < size && documents[own] == document) {
                number += numbers[own++];
            }
            if (its < other.size && other.documents[its] == document) {
                number += other.numbers[its++];
            }
            sum.add(document, number);
        }
        return sum;
    }

    private int documentOrLast(int place) {
        return place < size ? documents[place] : Integer.MAX_VALUE;
    }
}
