/** Gates that hold for all code: who may use whom, and how large things may grow. */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
