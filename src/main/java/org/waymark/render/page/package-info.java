/** The pages of texts: home, answers, topics, terms, and the pages about the guide itself. */
@NullMarked
package org.waymark.render.page;

import org.jspecify.annotations.NullMarked;
