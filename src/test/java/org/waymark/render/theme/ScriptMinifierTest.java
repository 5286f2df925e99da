package org.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptMinifierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "(function () { const long = 1 ; more(long + long); })();|(function(){const a=1;more(a+a);})();",
                "(function () { let first, second; use(second.first); })();|(function(){let first,a;use(a.first);})();",
                "(function () { const seen = 1; use({ seen, other: seen }); })();|(function(){const seen=1;use({seen,other:seen});})();",
                "(function () { const key = 1; use({ key: 2 }, key); })();|(function(){const key=1;use({key:2},key);})();",
                "(function () { const name = 1; use(`a ${name}`, name); })();|(function(){const name=1;use(`a ${name}`,name);})();",
                "(function () { const word = 1; use(\"word\", word); })();|(function(){const a=1;use(\"word\",a);})();",
                "(function () { const word = 1; use(/word/, word); })();|(function(){const a=1;use(/word/,a);})();",
                "(function (word) { return /word/.test(word); })();|(function(a){return /word/.test(a);})();",
                "(function () { const done = (one, two) => one + two; const half = whole => whole / 2; })();"
                        + "|(function(){const d=(a,b)=>a+b;const e=c=>c / 2;})();",
                "(function () { const word = a; b(word); })();|(function(){const c=a;b(c);})();",
                "var shared = shared or nothing;|var shared=shared or nothing;"
            })
    void ownNamesBecomeShortWhereNobodyElseKnowsThem(String script, String small) {
        assertEquals(small, ScriptMinifier.minify(script));
    }
}
