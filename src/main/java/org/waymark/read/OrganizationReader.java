package org.waymark.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Localized;
import org.waymark.model.Located;
import org.waymark.model.Organization;
import org.waymark.model.Organization.Contact;
import org.waymark.read.tree.Ids;
import org.waymark.read.tree.WebAddress;
import org.waymark.read.yaml.Fields;

/** Reads the organizations that readers can ask for help. */
record OrganizationReader(LanguageTexts texts, Diagnostics diagnostics) {
    List<Organization> read(Fields fields) {
        List<Organization> organizations = new ArrayList<>();
        Ids ids = new Ids("organization", diagnostics);
        for (Fields one : fields.groups("organizations")) {
            var id = one.required("id", "id: national-hotline").filter(ids::accepts);
            var role = one.required("role", "role: help-line");
            var from = one.requiredDate("valid-from").map(Located::value);
            var read = one.requiredDate("read-on").map(Located::value);
            Localized name = texts.read(one, "name");
            Localized about = texts.read(one, "about");
            List<Contact> contacts = one.groups("contact").stream()
                    .flatMap(contact -> new ContactReader(contact).read().stream())
                    .toList();
            String seenAt = WebAddress.read(one, "seen-at").map(Located::value).orElse("");
            Optional<LocalDate> to = one.date("valid-to").map(Located::value);
            one.end();
            if (id.isPresent() && role.isPresent() && from.isPresent() && read.isPresent()) {
                organizations.add(new Organization(
                        id.get(), role.get(), name, about, contacts, from.get(), to, read.get(), seenAt));
            }
        }
        return organizations;
    }
}
