package org.waymark.cli;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.waymark.testing.Trees;

/** The schema of SARIF 2.1.0, which programs that read SARIF go by. */
final class SarifSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Trees.text(Path.of("src/test/resources/schemas/sarif-2.1.0.json")), InputFormat.JSON);

    private SarifSchema() {}

    /** What is wrong with a log; empty if it keeps to the schema. */
    static List<String> faults(String log) {
        return SCHEMA.validate(log, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
