package org.waymark.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What holds for the whole guide.
 *
 * @param languages the first is the source language
 * @param exit where the exit control leads
 * @param report where readers report a mistake; blank where there is no such address yet
 * @param glanceWords by language: lower-case words that must not be seen over a shoulder
 * @param claimWords words of the source language that state a duty or a deadline: what says them needs a citation
 * @param states the codes of all states and territories whose laws the guide tells; none where it tells none
 * @param signposts the ways through it that its author chose
 */
public record Guide(
        Localized title,
        List<Language> languages,
        String baseUrl,
        String exit,
        String report,
        List<Organization> organizations,
        List<Notice> notices,
        Map<Language, List<String>> glanceWords,
        Readability readability,
        List<Located<String>> claimWords,
        List<Located<String>> states,
        Optional<License> license,
        Signposts signposts) {
    public Guide {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a guide has at least one language");
        }
        languages = List.copyOf(languages);
        organizations = List.copyOf(organizations);
        notices = List.copyOf(notices);
        glanceWords = Map.copyOf(glanceWords);
        claimWords = List.copyOf(claimWords);
        states = List.copyOf(states);
    }

    /** The same with all words for readers set anew. */
    public Guide with(UnaryOperator<Localized> words) {
        return new Guide(
                words.apply(title),
                languages,
                baseUrl,
                exit,
                report,
                organizations.stream()
                        .map(organization -> organization.with(words))
                        .toList(),
                notices.stream().map(notice -> notice.with(words)).toList(),
                glanceWords,
                readability,
                claimWords,
                states,
                license,
                signposts.with(words));
    }

    public Language source() {
        return languages.get(0);
    }
}
