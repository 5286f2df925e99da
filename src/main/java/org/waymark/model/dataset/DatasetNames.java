package org.waymark.model.dataset;

import java.util.Optional;
import org.waymark.model.PieceList;
import org.waymark.model.Review;
import org.waymark.model.WordedKind;

/**
 * The names of a dataset's files, links and pages.
 *
 * @param folder the folder in the content folder
 * @param file the file with the facts of a revision
 * @param link the scheme of links to its records
 * @param address the first part of the addresses of its pages
 * @param export the name of the files with its data, without an ending
 * @param noun what maintainers call a record
 */
public record DatasetNames(String folder, String file, String link, String address, String export, String noun) {
    /** What authors and commands say of its records. */
    public WordedKind kind() {
        return new WordedKind(
                folder,
                link,
                file,
                noun,
                Optional.of(list()),
                new Review(
                        folder,
                        "facts of " + folder,
                        "Look at these records; where one changes: ./waymark revise " + folder + "/<" + noun + ">"));
    }

    /** The page that lists all records. */
    public PieceList list() {
        return new PieceList(address, folder);
    }
}
