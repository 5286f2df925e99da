package org.waymark.author;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.author.file.TextFile;
import org.waymark.model.dataset.FieldValue;
import org.waymark.yaml.YamlEdit;
import org.waymark.yaml.YamlText;

/**
 * Adds a source to the facts of a record and keeps every other byte of the file.
 *
 * @param list the key of the list of sources
 */
public record NewSource(String list, String url, String kind, LocalDate readOn) {

    /** Writes the source below the others. */
    public void addTo(Path file) {
        TextFile.write(file, addTo(TextFile.read(file)));
    }

    /** The text of the file with the source at the end of its list; unchanged if the text cannot be parsed. */
    String addTo(String text) {
        return YamlText.of(text)
                .map(yaml -> {
                    YamlEdit edit = new YamlEdit(yaml);
                    edit.addItem(list, item());
                    return edit.text();
                })
                .orElse(text);
    }

    private Map<String, String> item() {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("title", FieldValue.Page.TO_BE_WRITTEN);
        item.put("url", url);
        item.put("kind", kind);
        item.put("read-on", readOn.toString());
        return item;
    }
}
