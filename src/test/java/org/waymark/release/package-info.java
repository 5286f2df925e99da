/** The release as people get it: unzipped, outside the repository, with a Java runtime and nothing else. */
package org.waymark.release;
