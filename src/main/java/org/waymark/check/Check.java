package org.waymark.check;

import org.waymark.diagnostic.Diagnostics;
import org.waymark.model.Site;

/** One rule, or a few that look at the same thing. */
public interface Check {
    /** Reports what is wrong with the site. */
    void run(Site site, Diagnostics diagnostics);
}
