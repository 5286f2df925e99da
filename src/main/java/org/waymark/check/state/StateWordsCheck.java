package org.waymark.check.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.check.Check;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Nearest;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.Choice;
import org.waymark.model.Language;
import org.waymark.model.Located;
import org.waymark.model.Site;
import org.waymark.model.state.Mechanism;
import org.waymark.model.state.StateFacts;
import org.waymark.model.state.StateLaw;
import org.waymark.model.state.StateWords;

/** Checks that every fact of a state that needs words has them, in all languages alike, and that all words belong to a fact. */
public final class StateWordsCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Language source = site.guide().source();
        for (StateLaw.Revision revision : StateLaw.sound(site)) {
            for (StateWords words : revision.words().values()) {
                new Comparison(revision.facts(), words, diagnostics).check();
                revision.in(source)
                        .filter(other -> !words.language().equals(source))
                        .ifPresent(other -> compare(other, words, diagnostics));
            }
        }
        site.all(StateLaw.class).forEach(state -> translations(state, site, diagnostics));
    }

    private static void translations(StateLaw state, Site site, Diagnostics diagnostics) {
        for (Language language : site.guide().languages()) {
            state.latest()
                    .filter(revision -> state.in(language).isEmpty())
                    .map(revision -> state.position().path() + "/r" + revision.number() + "/" + language + ".yaml")
                    .filter(file -> !language.equals(site.guide().source()) && !site.isUnread(file))
                    .ifPresent(file -> diagnostics.report(
                            Rule.TRANSLATION_MISSING,
                            state.position(),
                            "there are no words in '" + language + "'; its readers see the source language, marked",
                            "Write " + file));
        }
    }

    /** Checks that all languages have the same words. */
    private static void compare(StateWords source, StateWords words, Diagnostics diagnostics) {
        source.phrases().forEach((key, text) -> {
            if (isOptional(key) && !words.phrases().containsKey(key)) {
                report(
                        diagnostics,
                        words.position(),
                        "'" + key + "' is not translated",
                        "Translate it: " + text.position());
            }
        });
        words.phrases().forEach((key, text) -> {
            if (isOptional(key) && !source.phrases().containsKey(key)) {
                report(
                        diagnostics,
                        text.position(),
                        "'" + key + "' has no words in '" + source.language() + "'",
                        "Add them there, or delete these: all languages say the same.");
            }
        });
    }

    private static boolean isOptional(String key) {
        return key.endsWith("note") || key.endsWith(".exclusions");
    }

    private static void report(Diagnostics diagnostics, SourcePosition position, String message, String hint) {
        diagnostics.report(Rule.STATE_WORDS, position, message, hint);
    }

    /** Checks the words of one language against the facts. */
    private record Comparison(StateFacts facts, StateWords words, Diagnostics diagnostics) {
        void check() {
            facts.mechanisms().forEach(this::mechanism);
            List<String> ids = new ArrayList<>();
            facts.mechanisms().forEach(mechanism -> ids.add(mechanism.id().value()));
            words.mechanisms().forEach((id, its) -> {
                if (!ids.contains(id)) {
                    say(its.position(), "words for no mechanism: '" + id + "'", Nearest.hint(id, ids));
                }
            });
            words.checkFirst()
                    .filter(text -> !facts.checkFirst())
                    .ifPresent(text -> say(
                            text.position(),
                            "words say why the record is doubtful, but state.yaml does not say that it is",
                            "Add to state.yaml: check-first: true. Or delete the words."));
            if (facts.checkFirst() && words.checkFirst().isEmpty()) {
                say(
                        words.position(),
                        "nothing says why the record is doubtful",
                        "state.yaml says check-first: true. Add the reason in one or two plain sentences:"
                                + " check-first: ...");
            }
        }

        private void mechanism(Mechanism mechanism) {
            String id = mechanism.id().value();
            StateWords.MechanismWords its = words.mechanisms().get(id);
            if (its == null) {
                say(
                        words.position(),
                        "there are no words for the mechanism '" + id + "'",
                        "Add '" + id + ":' below 'mechanisms', and below it the link that must be shown: nexus: ...");
                return;
            }
            if (its.nexus().isEmpty()) {
                say(
                        its.position(),
                        "'" + id + "' does not say what link to the trafficking must be shown",
                        "Add, as the source says it: nexus: ...");
            }
            described(
                    its,
                    new Described(
                            id,
                            "waiting-period",
                            mechanism.waitingPeriod().value(),
                            its.waitingPeriod(),
                            "how long one must wait",
                            "a waiting period"));
            described(
                    its,
                    new Described(
                            id,
                            "time-limit",
                            mechanism.timeLimit().value(),
                            its.timeLimit(),
                            "by when one must ask",
                            "a time limit"));
        }

        /** Checks that there are words if, and only if, the fact says {@code described}. */
        private void described(StateWords.MechanismWords its, Described fact) {
            boolean isDescribed = fact.choice().id().equals("described");
            if (isDescribed && fact.words().isEmpty()) {
                say(
                        its.position(),
                        "'" + fact.id() + "' does not say " + fact.question(),
                        "state.yaml says " + fact.key() + ": described. Add: " + fact.key() + ": ...");
            }
            fact.words()
                    .filter(text -> !isDescribed)
                    .ifPresent(text -> say(
                            text.position(),
                            "words describe " + fact.thing() + ", but state.yaml says '"
                                    + fact.choice().id() + "'",
                            "Write there: " + fact.key() + ": described. Or delete the words."));
        }

        private void say(SourcePosition position, String message, String hint) {
            report(diagnostics, position, message, hint);
        }
    }

    /**
     * A fact that may have words, under the same key.
     *
     * @param question the question that the words answer
     * @param thing the thing that they describe
     */
    private record Described(
            String id, String key, Choice choice, Optional<Located<String>> words, String question, String thing) {}
}
