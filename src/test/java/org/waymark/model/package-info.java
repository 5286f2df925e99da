/** What the values of the model answer. */
@NullMarked
package org.waymark.model;

import org.jspecify.annotations.NullMarked;
