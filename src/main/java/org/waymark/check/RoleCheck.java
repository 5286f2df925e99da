package org.waymark.check;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.diagnostic.AllowedWords;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.HelpRole;
import org.waymark.model.Located;
import org.waymark.model.Organization;
import org.waymark.model.Provenance;
import org.waymark.model.Roles;
import org.waymark.model.Site;

/** Checks that each role of an organization, a list of help or a reviewer is one that the guide declares. */
public final class RoleCheck implements Check {
    @Override
    public void run(Site site, Diagnostics diagnostics) {
        Roles roles = site.guide().roles();
        List<String> help = roles.help().stream().map(HelpRole::id).toList();
        site.guide().organizations().stream()
                .map(Organization::role)
                .forEach(role -> check("role", role, help, diagnostics));
        site.entries().values().stream()
                .flatMap(entry -> entry.help().stream())
                .forEach(role -> check("help", role, help, diagnostics));
        reviews(site)
                .map(Provenance.Review::as)
                .forEach(reviewer -> check("as", reviewer, roles.reviewers(), diagnostics));
    }

    private static Stream<Provenance.Review> reviews(Site site) {
        return site.pieces()
                .flatMap(piece -> piece.revisions().stream())
                .flatMap(revision -> revision.texts().values().stream())
                .flatMap(text -> text.provenance().review().stream());
    }

    private static void check(String key, Located<String> written, List<String> declared, Diagnostics diagnostics) {
        new AllowedWords(key, declared, "Declare it in guide.yaml, or write")
                .accept(written.value(), written.position(), diagnostics);
    }
}
