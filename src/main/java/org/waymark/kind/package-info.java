/** What a kind of content gives to each stage of a build, and what an extension adds. */
@NullMarked
package org.waymark.kind;

import org.jspecify.annotations.NullMarked;
