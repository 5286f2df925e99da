package org.waymark.pipeline.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.model.OutputFile;
import org.waymark.render.Download;

/** The files that were made of sheets, with a preview of each. */
public record MadeHandouts(List<OutputFile> files, Map<String, Integer> pages, HandoutReport report) {
    static MadeHandouts none(HandoutReport report) {
        return new MadeHandouts(List.of(), Map.of(), report);
    }

    /** The files by path, as pages show them. */
    public Map<String, Download> downloads() {
        Map<String, Download> downloads = new TreeMap<>();
        files.forEach(file -> downloads.put(
                file.path(), new Download(file.path(), file.content().length, pages.getOrDefault(file.path(), 1))));
        return downloads;
    }
}
