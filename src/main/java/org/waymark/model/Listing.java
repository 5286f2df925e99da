package org.waymark.model;

/** The list pages that every guide has. */
public enum Listing implements Destination, Choice {
    QUESTIONS,
    GLOSSARY,
    SEARCH,
    UPDATES,
    PRINT
}
