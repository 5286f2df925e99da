package org.waymark.read.tree;

import java.util.Optional;
import org.waymark.diagnostic.Rule;
import org.waymark.model.Located;
import org.waymark.read.yaml.Fields;

/** Reads a full web address below a key. Anything else never becomes a link. */
public final class WebAddress {
    // RFC 3986: the characters allowed in a host and after it
    public static final String FORM = "https?://[\\p{L}\\p{N}.:-]+([/?#][\\p{L}\\p{N}._~:/?#@!$&'()*+,;=%-]*)?";

    private WebAddress() {}

    /** The address. Empty if the key is missing or its value is not an address, which is reported. */
    public static Optional<Located<String>> read(Fields fields, String key) {
        Optional<Located<String>> written = fields.text(key);
        Optional<Located<String>> address = written.filter(text -> text.value().matches(FORM));
        if (written.isPresent() && address.isEmpty()) {
            fields.diagnostics()
                    .report(
                            Rule.UNSAFE_ADDRESS,
                            written.get().position(),
                            "'" + key + "' is '" + written.get().value() + "', not a full web address",
                            "Write the whole address, for example: " + key + ": https://guide.example/");
        }
        return address;
    }
}
