package org.waymark.build;

import java.util.List;
import org.waymark.diagnostic.Diagnostics;
import org.waymark.diagnostic.Rule;
import org.waymark.diagnostic.SourcePosition;
import org.waymark.model.OutputFile;
import org.waymark.write.SiteWriter;

/** What becomes of a sound site: it is written, or, for a check, it is not. */
public enum Target {
    /** The output folder is replaced. */
    FOLDER {
        @Override
        void check(Project project, Diagnostics diagnostics) {
            if (!new SiteWriter(project.outputDir()).isOurs()) {
                diagnostics.report(
                        Rule.OUTPUT_FOLDER,
                        SourcePosition.ofFile(project.outputName()),
                        "the site would replace something that this tool did not make",
                        "Name an empty or new folder with --out, or move away what is there.");
            }
        }

        @Override
        void take(Project project, List<OutputFile> files) {
            new SiteWriter(project.outputDir()).write(files);
        }
    },
    /** Nothing is written. */
    NOTHING {
        @Override
        void check(Project project, Diagnostics diagnostics) {}

        @Override
        void take(Project project, List<OutputFile> files) {}
    };

    /** Reports what stands against writing, before any work is done. */
    abstract void check(Project project, Diagnostics diagnostics);

    abstract void take(Project project, List<OutputFile> files);
}
