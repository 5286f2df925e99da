/** Blocks are paired, words compared, days cut, and translations measured. */
@NullMarked
package org.waymark.history;

import org.jspecify.annotations.NullMarked;
