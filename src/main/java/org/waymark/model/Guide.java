package org.waymark.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The settings that apply to the whole guide.
 *
 * @param languages the languages; the first is the source language
 * @param exit the address that the exit button opens; blank if the guide has none
 * @param report the address to which readers report mistakes; blank if there is none yet
 * @param glanceWords by language, in lower case: words that must not be seen over a shoulder
 * @param claimWords words of the source language that state a duty or deadline; a sentence that uses one needs a
 *     citation
 * @param signposts the author's menu, ways in and help page
 * @param roles of organizations and reviewers
 * @param frame what surrounds every page
 * @param downloads the forms of the guide that are made for people who have no site
 * @param withholding what is given in a language only once its translation has reached a state
 * @param handouts the printed sheets
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
        Optional<License> license,
        Signposts signposts,
        Roles roles,
        FrameSettings frame,
        Set<DownloadForm> downloads,
        Withholding withholding,
        HandoutSettings handouts) {
    public Guide {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a guide has at least one language");
        }
        languages = List.copyOf(languages);
        organizations = List.copyOf(organizations);
        notices = List.copyOf(notices);
        glanceWords = Map.copyOf(glanceWords);
        claimWords = List.copyOf(claimWords);
        downloads = Collections.unmodifiableSet(new TreeSet<>(downloads));
    }

    /** A copy in which every localized text is replaced. */
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
                license,
                signposts.with(words),
                roles.with(words),
                frame.with(words),
                downloads,
                withholding,
                handouts);
    }

    /** True if there is a pocket card, as a page or as a file. */
    public boolean hasCard() {
        return downloads.contains(DownloadForm.CARD) || handouts.files().contains(SheetKind.CARD);
    }

    public Language source() {
        return languages.get(0);
    }
}
