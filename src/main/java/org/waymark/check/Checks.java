package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Typeset;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/** All checks. A new check is one more line in the list. */
public final class Checks {
    private Checks() {}

    /**
     * Those that look at the texts as they were typed.
     *
     * @param today for warnings about old sources
     */
    public static List<Check> all(LocalDate today, QuizProofs proofs) {
        return List.of(
                new TopicCheck(),
                new SlugCheck(),
                new RevisionCheck(),
                new EditionCheck(),
                new TranslationCheck(),
                new TranslatedWordsCheck(),
                new LinkCheck(),
                new AddressCheck(),
                new MoveCheck(),
                new KeptAddressCheck(),
                new HeadingCheck(),
                new PageIdCheck(),
                new ShortAnswerCheck(),
                new AliasCheck(),
                new TitleCheck(),
                new TermCheck(),
                new SentenceCheck(),
                new ClaimCheck(),
                new QuizNameCheck(),
                new QuizProofCheck(proofs),
                new QuizWordsCheck(),
                new QuizPlaceholderCheck(),
                new StateListCheck(),
                new StateCheck(),
                new StateWordsCheck(),
                new MessageCheck(),
                new SourceAgeCheck(today));
    }

    /**
     * Runs all checks of a site, at the same time. The search is asked last: its index takes sound texts.
     *
     * @return nothing where there is an error
     */
    public static Optional<CheckedSite> run(Site site, LocalDate today, Diagnostics diagnostics) {
        QuizProofs proofs = QuizProofs.of(site);
        all(today, proofs).parallelStream().forEach(check -> check.run(site, diagnostics));
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        Site set = new Typeset().of(site);
        Indexes indexes = Indexes.of(set);
        new SearchCheck(indexes).run(set, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new CheckedSite(set, proofs.byName(), indexes));
    }
}
