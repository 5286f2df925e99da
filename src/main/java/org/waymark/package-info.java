/**
 * Waymark: from a folder of Markdown to a static guide. The packages, in the order of the flow (from
 * {@code docs/packages.tsv}):
 *
 * <ol>
 *   <li>{@code character}: invisible characters, and the form in which words are compared
 *   <li>{@code memory}: results that a preview keeps from one change to the next
 *   <li>{@code diagnostic}: faults as values: what is wrong, where, and what to do next
 *   <li>{@code host}: what a web host has to send: one table, the settings of several hosts, the check of a real one
 *   <li>{@code model}: the guide as immutable values
 *   <li>{@code model.quiz}: questionnaires: decision tables and words
 *   <li>{@code model.dataset}: datasets: what is declared of records, and what they hold
 *   <li>{@code markdown.syntax}: the Markdown that authors may write
 *   <li>{@code markdown.leftover}: markup that readers would see as bare characters
 *   <li>{@code markdown}: Markdown to blocks, each a tree, with positions
 *   <li>{@code markdown.written}: Markdown as its author wrote it, to carry over and to edit
 *   <li>{@code yaml}: YAML as it is written: parsed with positions, edited in place
 *   <li>{@code read.yaml}: typed access to the keys of a YAML file
 *   <li>{@code read.tree}: folders: which files may be read, revisions and languages
 *   <li>{@code read.quiz}: questionnaires
 *   <li>{@code read.dataset}: datasets: the declaration, and records by it
 *   <li>{@code read.image}: pictures, and whether a page may show them
 *   <li>{@code read.message}: the messages of the tool, and those of the guide
 *   <li>{@code read.project}: where the files of a guide (waymark.yaml) and of the tool are
 *   <li>{@code read}: one reader for each kind of file
 *   <li>{@code i18n.address}: whether readers can tell where an address leads
 *   <li>{@code i18n}: messages, plurals, dates, sorting, sentences, direction
 *   <li>{@code i18n.list}: lists within a sentence, and the signs between parts of a line
 *   <li>{@code i18n.plural}: the plural forms of languages
 *   <li>{@code i18n.number}: numbers and months as texts state them
 *   <li>{@code value}: values that many texts show: filled in as they were on a day, and where they are shown
 *   <li>{@code history}: what changed from one revision to the next, what was in force on a day
 *   <li>{@code translation}: texts as units: source and translation side by side, and how far they agree
 *   <li>{@code comparison}: a translation beside its source: numbers, links, negations, force and emphasis that differ
 *   <li>{@code decision}: questionnaires and gradings as decision tables: evaluate, explain, prove
 *   <li>{@code search.term}: how the words of a language become terms, by Lucene
 *   <li>{@code search}: what readers can find, as an index
 *   <li>{@code check}: one class for each rule
 *   <li>{@code check.quiz}: the checks of questionnaires
 *   <li>{@code check.dataset}: the checks of datasets
 *   <li>{@code render.theme}: the files of a theme, minified
 *   <li>{@code render.bidi}: what is written from left to right, isolated in pages from right to left
 *   <li>{@code render}: templates, the frame of a page, addresses
 *   <li>{@code render.markup}: marked-up text as HTML and XHTML
 *   <li>{@code render.standin}: pages that stand in for those that are withheld, and the mark of links to them
 *   <li>{@code render.code}: the codes of printed sheets
 *   <li>{@code render.context}: the guide as page makers get it: in a language, seen from a page
 *   <li>{@code render.text}: the text of an entry, for pages and sheets
 *   <li>{@code render.edits}: the changes between two texts
 *   <li>{@code render.page}: the pages of the site, and the sitemap
 *   <li>{@code render.withheld}: pages that lead on from where a page is withheld
 *   <li>{@code render.currency}: whether a printed sheet is current, and what has changed since
 *   <li>{@code render.past}: the pages of changes and of older texts
 *   <li>{@code render.handout}: the printed sheets
 *   <li>{@code render.letter}: the letter edition: plain text in parts
 *   <li>{@code render.book}: electronic books
 *   <li>{@code render.download}: forms of the guide for people who have no site
 *   <li>{@code render.quiz}: questionnaires: page, script, rules in words, worksheet
 *   <li>{@code render.search}: the scripts of the search
 *   <li>{@code render.data}: the open data: CSV, JSON, schema, and a page about them
 *   <li>{@code render.dataset}: datasets: maps with their table, a page for each record, the printed table
 *   <li>{@code render.updates}: what changed in the guide, by edition, and its feed
 *   <li>{@code kind}: what a kind of content gives to each stage of a build, and what an extension adds
 *   <li>{@code kind.quiz}: questionnaires, as a kind of content
 *   <li>{@code kind.dataset}: datasets, as kinds of content
 *   <li>{@code impact}: what is affected by a change of a source, a term or a day
 *   <li>{@code handout}: sheets as PDF: what there is to make, and what was made
 *   <li>{@code handout.pdf}: a pass over each PDF: what PDF/UA asks for and browsers leave out, and forms that are folded
 *   <li>{@code handout.browser}: a browser that prints pages and asks nobody but the tool for anything
 *   <li>{@code handout.production}: makes the files of sheets, and keeps them for the next build
 *   <li>{@code write}: staging, and the swap of the old site for the new one
 *   <li>{@code publish}: what changed in the site, copied to where it is served
 *   <li>{@code link}: external addresses: where they are, and whether they answer
 *   <li>{@code author.file}: authors' files, edited without touching the rest of them
 *   <li>{@code author.translation}: prepares translations: carries over what still holds, marks the rest
 *   <li>{@code author}: writes into content: entries, revisions, editions
 *   <li>{@code pipeline.sheet}: the step of a build that makes files of sheets
 *   <li>{@code exchange}: what translators get and send back, and the checks of what came back
 *   <li>{@code exchange.po}: PO files, as gettext, Weblate and Poedit read them
 *   <li>{@code exchange.xliff}: XLIFF 2.1 files, for tools of translators
 *   <li>{@code exchange.sheet}: the two-column sheet that somebody fills in offline
 *   <li>{@code exchange.apply}: writes what came back into the guide's files
 *   <li>{@code pipeline}: the chain from read to write
 *   <li>{@code serve}: the preview: a server for this computer alone, the frame around a page, the files that are watched
 *   <li>{@code cli}: the commands and their output
 * </ol>
 */
@NullMarked
package org.waymark;

import org.jspecify.annotations.NullMarked;
