package org.waymark.pipeline;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.write.SiteFolder;
import org.waymark.write.Staging;

/** What is done with a sound site: it is written, or, for a check, it is not. */
public enum Target {
    /** The output folder is replaced. */
    FOLDER {
        @Override
        Staging stage(Project project, Diagnostics diagnostics) {
            return new SiteFolder(project.outputDir()).stage(project.outputName(), diagnostics);
        }
    },
    /** Nothing is written. */
    NOTHING {
        @Override
        Staging stage(Project project, Diagnostics diagnostics) {
            return Staging.NOWHERE;
        }
    };

    /** Begins to write before any other work is done, and reports what prevents it. */
    abstract Staging stage(Project project, Diagnostics diagnostics);
}
