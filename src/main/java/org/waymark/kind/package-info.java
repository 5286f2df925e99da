/** What a kind of content gives to each stage of a build. */
@NullMarked
package org.waymark.kind;

import org.jspecify.annotations.NullMarked;
