package org.waymark.pipeline;

import java.nio.file.Path;
import org.junit.jupiter.api.parallel.Isolated;
import org.waymark.testing.Builds;

/** The first guide gives the same bytes, on any machine. */
@Isolated
class ThisGuideIsDeterministicTest extends DeterminismTest {
    @Override
    Path guide() {
        return Builds.REPOSITORY;
    }
}
