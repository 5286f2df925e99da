package org.waymark.yaml;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;

/** Rejects YAML's anchors, aliases, tags and merge keys. */
public final class YamlAliases {
    private YamlAliases() {}

    /**
     * Reports one of them.
     *
     * @param end the end of the hint: the line to write, or a full stop
     */
    public static void refuse(SourcePosition position, String what, String end, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.YAML_ALIAS,
                position,
                "there is " + what + ", a shortcut of YAML that is not read here",
                "Write the value itself. If a text begins with &, * or !, put it in quotation marks" + end);
    }
}
