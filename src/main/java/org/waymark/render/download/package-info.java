/** Forms of the guide for people who have no site: made of the pages as they are, so that nothing is written twice. */
@NullMarked
package org.waymark.render.download;

import org.jspecify.annotations.NullMarked;
