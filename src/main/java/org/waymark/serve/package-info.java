/** A preview of a guide while somebody writes it: builds in memory, shown to browsers of this computer alone. */
@NullMarked
package org.waymark.serve;

import org.jspecify.annotations.NullMarked;
