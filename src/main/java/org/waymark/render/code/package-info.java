/** The codes of printed sheets: which sheets bear one, and what each code that was ever given out stands for. */
@NullMarked
package org.waymark.render.code;

import org.jspecify.annotations.NullMarked;
