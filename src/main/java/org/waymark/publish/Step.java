package org.waymark.publish;

/**
 * What becomes of one file of the published folder.
 *
 * @param path in the published folder
 * @param source the file of the site that it is made of; for one that goes or is kept, its own path
 * @param listed what the list will say; of an encoded file that is to be written the hash is not known yet
 */
record Step(Action action, String path, String source, Encoding encoding, PublishedFile listed) {
    /** In the order in which they are told. */
    enum Action {
        WRITE,
        LEAVE,
        KEEP,
        REMOVE
    }

    static final String ASSETS = "assets/";

    /**
     * When it is written: files that pages need come before pages, pages before the pages that list them, and what leads
     * programs to pages last. An encoded file follows its plain one.
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
