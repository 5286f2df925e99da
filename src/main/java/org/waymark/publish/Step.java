package org.waymark.publish;

import org.waymark.host.HostHeaders;

/**
 * One step of a publication: what happens to one file.
 *
 * @param path the path in the published folder
 * @param source the file of the site from which it is made; for a file that is deleted or kept, its own path
 * @param listed its entry in the new manifest; the hash of a compressed copy is not known before it is written
 */
record Step(Action action, String path, String source, Encoding encoding, PublishedFile listed) {
    /** The kinds of step, in the order in which they are reported. */
    enum Action {
        WRITE,
        LEAVE,
        KEEP,
        REMOVE
    }

    /** True for files that an open page may still ask for when the next publication has others. */
    static boolean isLoadedByPages(String path) {
        return path.startsWith(HostHeaders.ASSETS + "/") || path.startsWith(HostHeaders.TEXTS + "/");
    }

    /**
     * The rank by which files are written: files that pages need, then pages, then the pages that list them, and last the
     * files that lead programs to pages. A compressed copy follows its plain file.
     */
    int rank() {
        return 2 * rankOfSource() + (encoding == Encoding.PLAIN ? 0 : 1);
    }

    private int rankOfSource() {
        if (!source.endsWith(".html")) {
            return source.endsWith(".xml") ? 3 : 0;
        }
        return source.endsWith("index.html") ? 2 : 1;
    }
}
