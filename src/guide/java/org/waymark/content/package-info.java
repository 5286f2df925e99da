/** The first guide: its coverage of the FAQ, its facts and quotations, the corrections of its third edition. */
@NullMarked
package org.waymark.content;

import org.jspecify.annotations.NullMarked;
