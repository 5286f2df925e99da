package org.waymark.check;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;

/** Checks one rule, or several rules about the same thing. */
public interface Check {
    /** Reports the faults of a site. */
    void run(Site site, Diagnostics diagnostics);
}
