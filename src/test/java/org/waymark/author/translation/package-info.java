@NullMarked
package org.waymark.author.translation;

import org.jspecify.annotations.NullMarked;
