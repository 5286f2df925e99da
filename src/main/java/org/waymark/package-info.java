/**
 * Waymark: from a folder of Markdown to a static guide. The packages, in the order of the flow (from
 * {@code docs/packages.tsv}):
 *
 * <ol>
 *   <li>{@code character}: characters that nobody sees, and words as they are compared
 *   <li>{@code diagnostic}: what is wrong, where, and what to do next
 *   <li>{@code model}: the guide as immutable values
 *   <li>{@code markdown}: Markdown to blocks, links and HTML, each with its position
 *   <li>{@code yaml}: YAML as it is written, parsed and edited
 *   <li>{@code read}: one reader for each kind of file
 *   <li>{@code i18n}: messages, plurals, dates, collation, breaks, direction
 *   <li>{@code history}: what changed between revisions, what held on a day, how far a translation is behind
 *   <li>{@code decision}: a questionnaire as a table of rules: evaluate, explain, prove
 *   <li>{@code check}: one class a rule
 *   <li>{@code render}: the model becomes a plan of pages, each of which can be made
 *   <li>{@code impact}: what a change of the law touches
 *   <li>{@code write}: the only code that touches the output folder
 *   <li>{@code link}: outside addresses, asked on request
 *   <li>{@code author}: what writes into the content folder
 *   <li>{@code build}: the pipeline that joins them
 *   <li>{@code cli}: the commands and what they print
 * </ol>
 */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
