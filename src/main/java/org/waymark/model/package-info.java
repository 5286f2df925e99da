/** The guide as immutable values: records, enums and sealed interfaces, complete from construction. */
@NullMarked
package org.waymark.model;

import org.jspecify.annotations.NullMarked;
