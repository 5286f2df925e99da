/** What a web host has to send with each file: one table, written as the settings of several hosts, and checked on a real one. */
@NullMarked
package org.waymark.host;

import org.jspecify.annotations.NullMarked;
