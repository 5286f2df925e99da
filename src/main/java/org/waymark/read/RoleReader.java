package org.waymark.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.HelpRole;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Roles;
import org.waymark.read.tree.Ids;
import org.waymark.read.yaml.Fields;

/** Reads the roles of organizations and reviewers that a guide declares. */
record RoleReader(LanguageTexts texts, Diagnostics diagnostics) {

    /**
     * The declared roles, or the default ones.
     *
     * @param words receives the sentence for each reviewer under the key of its message
     */
    Roles read(Fields fields, Map<String, Localized> words) {
        List<HelpRole> help = new ArrayList<>();
        Ids ids = new Ids("role", diagnostics);
        for (Fields one : fields.groups("roles")) {
            one.required("id", "id: help-line").filter(ids::accepts).ifPresent(id -> help.add(role(id.value(), one)));
            one.end();
        }
        List<String> reviewers = new ArrayList<>(List.of(Roles.REVIEWER));
        Ids reviewerIds = new Ids("reviewer", diagnostics);
        for (Fields one : fields.groups("reviewers")) {
            Localized line = texts.read(one, "line");
            one.required("id", "id: mediator")
                    .filter(reviewerIds::accepts)
                    .map(Located::value)
                    .ifPresent(id -> {
                        words.put(Roles.message(id), line);
                        reviewers.add(id);
                    });
            one.end();
        }
        return new Roles(
                help.isEmpty() ? Roles.USUAL : help,
                reviewers.stream().distinct().toList());
    }

    private HelpRole role(String id, Fields fields) {
        Optional<Localized> name = fields.has("name") ? Optional.of(texts.read(fields, "name")) : Optional.empty();
        Optional<HelpRole.LastLine> lastLine =
                fields.text("last-line").flatMap(word -> fields.choice("last-line", HelpRole.LastLine.class, word));
        Set<HelpRole.Place> places = EnumSet.noneOf(HelpRole.Place.class);
        fields.texts("shown").stream()
                .flatMap(word -> fields.choice("shown", HelpRole.Place.class, word).stream())
                .forEach(places::add);
        HelpRole.Details details = fields.text("details")
                .flatMap(word -> fields.choice("details", HelpRole.Details.class, word))
                .orElse(HelpRole.Details.ALL);
        return new HelpRole(
                id, name, lastLine, fields.has("shown") ? places : EnumSet.of(HelpRole.Place.SHEETS), details);
    }
}
