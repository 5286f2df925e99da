package org.waymark.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Entry;
import org.waymark.model.EntryId;
import org.waymark.model.EntryKind;
import org.waymark.pipeline.Kinds;
import org.waymark.read.tree.ReadCache;
import org.waymark.testing.GuideFolder;
import org.waymark.testing.Trees;

class ReadCacheTest {
    private static final EntryId ANSWER = new EntryId(EntryKind.FAQ, "what");
    private static final EntryId TERM = new EntryId(EntryKind.TERM, "plea");

    @TempDir
    Path root;

    private final ReadCache cache = new ReadCache();

    @BeforeEach
    void writeAGuide() {
        GuideFolder.minimal(root).withAnswer("The law changed.\n\n**Not** bold\n-----\n");
    }

    private Entry read(EntryId id) {
        return new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), cache, new Diagnostics())
                .read()
                .orElseThrow()
                .entry(id)
                .orElseThrow();
    }

    @Test
    void onlyWhatHasChangedIsReadAgain() {
        Entry answer = read(ANSWER);
        Entry term = read(TERM);
        cache.forget(root.resolve("content/faq/what/r1/en.md"));

        assertNotSame(answer, read(ANSWER));
        assertSame(term, read(TERM));
    }

    @Test
    void aFolderThatIsGoneTakesWhatWasReadFromItAlong() {
        Entry answer = read(ANSWER);
        cache.forget(root.resolve("content/faq"));

        assertNotSame(answer, read(ANSWER));
    }

    @Test
    void faultsAreToldAgainThoughNothingIsReadAgain() {
        Trees.write(root, "content/faq/what/r1/de.md", "Nobody asked.");

        assertEquals(faults(), faults());
        assertEquals(1, faults().split("unknown-language", -1).length - 1, faults());
    }

    private String faults() {
        Diagnostics faults = new Diagnostics();
        new SiteReader(Kinds.files(root.resolve("content"), root.resolve("i18n")), cache, faults).read();
        return faults.all().toString().replace("UNKNOWN_LANGUAGE", "unknown-language");
    }

    @Test
    void withOtherLanguagesAllIsReadAgain() {
        Entry term = read(TERM);
        String guide = Trees.text(root.resolve("content/guide.yaml"));
        Trees.write(root, "content/guide.yaml", guide.replace("[en]", "[en, es]"));
        cache.forget(root.resolve("content/guide.yaml"));

        assertNotSame(term, read(TERM));
    }
}
