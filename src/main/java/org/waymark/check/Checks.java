package org.waymark.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Typeset;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/** The list of all checks. To add a check, add a line. */
public final class Checks {
    private Checks() {}

    /**
     * The checks that examine the texts as the author typed them.
     *
     * @param today the day from which the age of sources is counted
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
     * Runs all checks of a site in parallel. The search is checked last, because its index needs texts without errors.
     *
     * @return empty if there is an error
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
