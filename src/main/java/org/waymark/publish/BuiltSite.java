package org.waymark.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.waymark.write.SiteFolder;

/** The files of a built site that readers request: those in its manifest, except names that begin with a dot. */
record BuiltSite(Path folder) {
    List<String> files() throws IOException {
        return Files.readAllLines(folder.resolve(SiteFolder.MANIFEST)).stream()
                .filter(PublishedList::isInside)
                .sorted()
                .toList();
    }

    byte[] content(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
