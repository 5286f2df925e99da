/** A pass over each PDF: what PDF/UA asks for and browsers leave out, and forms that are folded. */
@NullMarked
package org.waymark.handout.pdf;

import org.jspecify.annotations.NullMarked;
