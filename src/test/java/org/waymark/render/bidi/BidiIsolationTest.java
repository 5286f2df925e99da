package org.waymark.render.bidi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tests {@code [} and {@code ]} stand for the tags that isolate. */
class BidiIsolationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتصلوا بالرقم 1-888-373-7888 الآن.|اتصلوا بالرقم [1-888-373-7888] الآن.
            اتصلوا بالرقم (888) 373-7888.|اتصلوا بالرقم [(888) 373-7888].
            الرقم +1 888 373 7888 مجاني|الرقم [+1 888 373 7888] مجاني
            انظروا 18 U.S.C. § 3771A(b)(2)، من فضلكم|انظروا [18 U.S.C. § 3771A(b)(2)]، من فضلكم
            قانون (Public Law 119-73) جديد|قانون ([Public Law 119-73]) جديد
            القانون 119-73 جديد|القانون [119-73] جديد
            اكتبوا إلى help@example.org.|اكتبوا إلى [help@example.org].
            الموقع https://example.org/a/ هنا|الموقع [https://example.org/a/] هنا
            كلفته $50 فقط|كلفته [$50] فقط
            في 30 نوفمبر 2026|في 30 نوفمبر 2026
            من 10–20 يومًا و1,323 صفحة و50%|من 10–20 يومًا و1,323 صفحة و50%
            الإنصاف (relief) والطلب (motion)|الإنصاف ([relief]) والطلب ([motion])
            (relief) and (motion|([relief]) [and] ([motion]
            في U.S. اليوم|في [U.S.] اليوم
            vacatur: إلغاء|[vacatur]: إلغاء
            شماره ۰۲۱-۸۸۷ است|شماره [۰۲۱-۸۸۷] است
            الجزء 1 من 4 (21 KB)|الجزء 1 من 4 ([21 KB])
            اتصلوا 1 (888) 373-7888|اتصلوا [1 (888) 373-7888]
            املأ {number} من {name}|املأ {number} من {name}
            """)
    void isolatesWhatIsWrittenFromLeftToRight(String text, String isolated) {
        assertEquals(tagged(isolated), BidiIsolation.of(text, "rtl"));
    }

    private static String tagged(String text) {
        return text.replace("[", "<bdi dir=\"ltr\">").replace("]", "</bdi>");
    }

    private static void assertIsolated(String expected, String html) {
        assertEquals(tagged(expected), BidiIsolation.of(html));
    }

    @Test
    void leavesAPageFromLeftToRight() {
        String page = "<p>Call 1-888-373-7888.</p>";
        assertEquals(page, BidiIsolation.of(page, "ltr"));
        assertEquals(page, BidiIsolation.of(page));
    }

    @Test
    void whatFollowsAnOptionWithoutAnEndTagIsIsolated() {
        assertIsolated(
                "<p dir=\"rtl\"><select><option value=\"a\">(A) نص<option>B</select> اتصلوا [1-888-373-7888]</p>",
                "<p dir=\"rtl\"><select><option value=\"a\">(A) نص<option>B</select> اتصلوا 1-888-373-7888</p>");
    }

    /** Else "30" would stand before the mark, which a reader takes for a part of the days. */
    @Test
    void theMarkOfANoteIsNoPartOfANumberBesideIt() {
        assertIsolated(
                "<p dir=\"rtl\">مكتب ([U.S. Attorney])<sup><a>3</a></sup> 30 يومًا</p>",
                "<p dir=\"rtl\">مكتب (U.S. Attorney)<sup><a>3</a></sup> 30 يومًا</p>");
        assertIsolated(
                "<p dir=\"rtl\">قانون [TSRA]<sup><a>5</a></sup> جديد</p>",
                "<p dir=\"rtl\">قانون TSRA<sup><a>5</a></sup> جديد</p>");
    }

    @Test
    void followsTheDirectionOfElements() {
        assertIsolated(
                "<p dir=\"rtl\">قال [A b] <span lang=\"en\" dir=\"ltr\">C 1-2</span> [D]</p><p>E 1-2</p>",
                "<p dir=\"rtl\">قال A b <span lang=\"en\" dir=\"ltr\">C 1-2</span> D</p><p>E 1-2</p>");
        assertIsolated("<p dir=\"rtl\"><bdi>18 A</bdi> [B]</p>", "<p dir=\"rtl\"><bdi>18 A</bdi> B</p>");
    }

    @Test
    void isolatesAcrossElementsWithinALine() {
        assertIsolated(
                "<p dir=\"rtl\">في [<a href=\"x\">18 U.S.C. § 3771A</a>(b)] هنا</p>",
                "<p dir=\"rtl\">في <a href=\"x\">18 U.S.C. § 3771A</a>(b) هنا</p>");
        assertIsolated(
                "<p dir=\"rtl\"><a href=\"x\">[help@<wbr>example<wbr>.org]</a></p>",
                "<p dir=\"rtl\"><a href=\"x\">help@<wbr>example<wbr>.org</a></p>");
        assertIsolated(
                "<p dir=\"rtl\"><b>اسم [A]</b> <a href=\"x\">[help@<wbr>example<wbr>.org]</a></p>",
                "<p dir=\"rtl\"><b>اسم A</b> <a href=\"x\">help@<wbr>example<wbr>.org</a></p>");
        assertIsolated(
                "<p dir=\"rtl\"><a>موقع: [example<wbr>.org]</a> <a>[help@<wbr>example<wbr>.org]</a></p>",
                "<p dir=\"rtl\"><a>موقع: example<wbr>.org</a> <a>help@<wbr>example<wbr>.org</a></p>");
        assertIsolated(
                "<p dir=\"rtl\">[§ <del>1</del><ins>2</ins>(b)] هنا</p>",
                "<p dir=\"rtl\">§ <del>1</del><ins>2</ins>(b) هنا</p>");
        assertIsolated("<p dir=\"rtl\"><b>نص [A]</b> [B 1] نص</p>", "<p dir=\"rtl\"><b>نص A</b> B 1 نص</p>");
        assertIsolated("<p dir=\"rtl\">[A]</p><p dir=\"rtl\">[B]</p>", "<p dir=\"rtl\">A</p><p dir=\"rtl\">B</p>");
    }

    @Test
    void leavesWhatIsNoText() {
        String page =
                "<html dir=\"rtl\"><head><title>A 1-2</title></head><body><!-- A --><script>var a = \"<p>A b</p>\";</script>"
                        + "<select><option title=\"A > B\">(A) نص</option></select><svg><text>A</text></svg></body></html>";
        assertEquals(page, BidiIsolation.of(page));
    }

    @Test
    void leavesEntitiesWhole() {
        assertIsolated("<p dir=\"rtl\">[AT&amp;T] و&quot;[A]&quot;</p>", "<p dir=\"rtl\">AT&amp;T و&quot;A&quot;</p>");
    }

    @Test
    void takesTimeInProportionToTheText() {
        for (String part : new String[] {"a(", "a) ", "<b>a ", "1-", "(", "&", "<", "a</b>"}) {
            String html = "<p dir=\"rtl\">" + part.repeat(100_000);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> BidiIsolation.of(html), part);
        }
    }
}
