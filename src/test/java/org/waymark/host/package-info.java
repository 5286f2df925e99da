/** Tests of what a host has to send. */
@NullMarked
package org.waymark.host;

import org.jspecify.annotations.NullMarked;
