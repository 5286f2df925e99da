/** Texts as units: the words of the source language beside those of another, and how far they agree. */
@NullMarked
package org.waymark.translation;

import org.jspecify.annotations.NullMarked;
