package org.waymark.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The electronic books, as the checker of the W3C sees them: the whole guide in each language, and all others with {@code --all}. */
@ExtendWith(Stage.class)
class BooksIT {
    private static final boolean ALL = Boolean.getBoolean("test.all");

    private final BuiltSite guide;

    BooksIT(BuiltSite guide) {
        this.guide = guide;
    }

    @Test
    void everyBookIsSound() {
        List<String> books = guide.files(".epub").stream()
                .filter(book -> ALL || book.endsWith("/guide.epub") || book.endsWith("/what-is-the-act.epub"))
                .toList();
        List<String> faults = new ArrayList<>();

        for (String book : books) {
            StringWriter said = new StringWriter();
            Path file = guide.file(book);
            if (new EpubCheck(file.toFile(), new PrintWriter(said)).doValidate() != 0) {
                faults.add(book + "\n" + said);
            }
        }

        assertTrue(books.size() >= 10, books.toString());
        assertEquals(List.of(), faults);
    }
}
