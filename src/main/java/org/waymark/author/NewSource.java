package org.waymark.author;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.model.state.StateSource;
import org.waymark.yaml.YamlEdit;
import org.waymark.yaml.YamlText;

/** Adds a source to the facts of a state and keeps every other byte of the file. */
public record NewSource(String url, StateSource.Kind kind, LocalDate readOn) {

    /** Writes the source below the others. */
    public void addTo(Path file) {
        TextFile.write(file, addTo(TextFile.read(file)));
    }

    /** The text of the file with the source at the end of its list; unchanged if the text cannot be parsed. */
    String addTo(String text) {
        return YamlText.of(text)
                .map(yaml -> {
                    YamlEdit edit = new YamlEdit(yaml);
                    edit.addItem("sources", item());
                    return edit.text();
                })
                .orElse(text);
    }

    private Map<String, String> item() {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("title", StateSource.TO_BE_WRITTEN);
        item.put("url", url);
        item.put("kind", kind.id());
        item.put("read-on", readOn.toString());
        return item;
    }
}
