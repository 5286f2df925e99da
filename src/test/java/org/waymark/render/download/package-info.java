/** Forms of the guide for people who have no site. */
@NullMarked
package org.waymark.render.download;

import org.jspecify.annotations.NullMarked;
