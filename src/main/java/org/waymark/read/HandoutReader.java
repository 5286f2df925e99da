package org.waymark.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.model.HandoutSettings;
import org.waymark.model.PaperSize;
import org.waymark.model.SheetKind;
import org.waymark.read.yaml.Fields;

/** Reads which printed sheets become files, and the size of their paper. */
final class HandoutReader {
    private HandoutReader() {}

    static HandoutSettings read(Fields fields) {
        PaperSize paper = fields.text("paper")
                .flatMap(written -> fields.choice("paper", PaperSize.class, written))
                .orElse(PaperSize.LETTER);
        Map<String, SheetKind> known = new LinkedHashMap<>();
        for (SheetKind kind : SheetKind.values()) {
            known.put(kind.key(), kind);
        }
        Set<SheetKind> files = fields.texts("handouts").stream()
                .filter(written -> fields.oneOf("handouts", known.keySet(), written))
                .flatMap(written -> Optional.ofNullable(known.get(written.value())).stream())
                .collect(Collectors.toSet());
        return new HandoutSettings(files, paper);
    }
}
