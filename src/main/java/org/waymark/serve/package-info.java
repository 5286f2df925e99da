/** The preview of a guide while somebody writes it: builds in memory, served to browsers of this computer only. */
@NullMarked
package org.waymark.serve;

import org.jspecify.annotations.NullMarked;
