/** A guide that is looked at while somebody writes it. */
@NullMarked
package org.waymark.serve;

import org.jspecify.annotations.NullMarked;
