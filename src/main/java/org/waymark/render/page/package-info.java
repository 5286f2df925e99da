/** The pages of the site: home, answers, topics, words, and the pages about the guide itself. */
@NullMarked
package org.waymark.render.page;

import org.jspecify.annotations.NullMarked;
