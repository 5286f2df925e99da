/** The messages of the interface: those of the tool, and those of the guide that replace some or bring a language. */
@NullMarked
package org.waymark.read.message;

import org.jspecify.annotations.NullMarked;
