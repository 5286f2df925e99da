package org.waymark.model;

/** The lists that every guide has. */
public enum Listing implements Destination, Choice {
    QUESTIONS,
    GLOSSARY,
    SEARCH,
    UPDATES,
    PRINT
}
