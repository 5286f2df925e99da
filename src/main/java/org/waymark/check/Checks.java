package org.waymark.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.decision.Proof;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.i18n.Typeset;
import org.waymark.model.Site;
import org.waymark.search.Indexes;

/**
 * All checks of a site. To add a check, add a line to the list.
 *
 * @param site the site as its authors typed it
 * @param today for warnings about old sources
 * @param kinds makes the checks of each kind of content, which prove questionnaires and take a moment
 * @param set makes the same with the quotation marks that readers see
 * @param indexes gives the indexes of the search in a site
 */
public record Checks(
        Site site,
        LocalDate today,
        Function<Site, List<KindChecks>> kinds,
        Supplier<Site> set,
        Function<Site, Indexes> indexes) {

    /**
     * The checks that examine the texts as the author typed them.
     *
     * @param today the day from which the age of sources is counted
     */
    public static List<Check> all(LocalDate today, List<KindChecks> kinds) {
        Stream<Check> general = Stream.of(
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
                new MessageCheck(),
                new RoleCheck(),
                new FrameCheck(),
                new ImageCheck(),
                new ValueCheck(today),
                new SourceAgeCheck(today));
        return Stream.concat(general, kinds.stream().flatMap(kind -> kind.checks().stream()))
                .toList();
    }

    /** The checks of a build. */
    public static Checks of(Site site, LocalDate today, Function<Site, List<KindChecks>> kinds) {
        return new Checks(site, today, kinds, () -> new Typeset().of(site), Indexes::of);
    }

    /**
     * Runs all checks in parallel until they are given up. The search is checked last, because its index needs texts without errors.
     *
     * @param isGivenUp true once nobody waits for the result
     * @return empty if there is an error, or if the checks were given up
     */
    public Optional<CheckedSite> run(Diagnostics diagnostics, BooleanSupplier isGivenUp) {
        List<KindChecks> ofKinds = kinds.apply(site);
        all(today, ofKinds).parallelStream()
                .filter(check -> !isGivenUp.getAsBoolean())
                .forEach(check -> check.run(site, diagnostics));
        if (diagnostics.hasErrors() || isGivenUp.getAsBoolean()) {
            return Optional.empty();
        }
        Site read = set.get();
        Indexes found = indexes.apply(read);
        new SearchCheck(found).run(read, diagnostics);
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(new CheckedSite(read, proofs(ofKinds), found));
    }

    private static Map<String, Proof> proofs(List<KindChecks> kinds) {
        Map<String, Proof> proofs = new LinkedHashMap<>();
        kinds.forEach(kind -> proofs.putAll(kind.proofs()));
        return proofs;
    }
}
