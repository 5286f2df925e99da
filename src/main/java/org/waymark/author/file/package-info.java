/** How an author's file is written: read and edited without touching the rest of it. */
@NullMarked
package org.waymark.author.file;

import org.jspecify.annotations.NullMarked;
