package org.waymark.render.text;

import java.util.Optional;
import org.waymark.history.TranslatedText;
import org.waymark.model.Block;
import org.waymark.model.BlockId;
import org.waymark.render.Link;
import org.waymark.render.context.PageContext;
import org.waymark.render.context.SiteContext;

/** Links from a page to blocks of the guide. The words are the headings of the entry and of the section. */
public record BlockLinks(PageContext page) {

    /**
     * The link to the section of a block, or to the whole entry if the block is before the first heading or none is named.
     * All blocks of a section have the same link.
     */
    public Optional<Link> section(BlockId written) {
        BlockId block = written.now(page.site());
        return page.site().entry(block.entry()).filter(SiteContext::isShown).map(entry -> {
            Link whole = page.link(entry);
            return block.block().isEmpty() ? whole : section(whole, page.reading(entry), block.block());
        });
    }

    private static Link section(Link whole, TranslatedText reading, String block) {
        Optional<TranslatedText.TranslatedBlock> over = reading.headingOver(block);
        Optional<Block> heading = over.map(TextWriter::shown);
        Optional<String> anchor =
                over.map(part -> reading.names().get(reading.parts().indexOf(part)));
        return heading.isEmpty() || anchor.isEmpty()
                ? whole
                : new Link(
                        whole.href() + "#" + anchor.get(),
                        whole.text() + " – " + heading.get().text());
    }

    /** The link to the block itself, with the same words. */
    public Optional<Link> block(BlockId written) {
        String fragment = written.now(page.site()).fragment();
        return section(written).map(link -> new Link(link.href().replaceFirst("#.*", "") + fragment, link.text()));
    }
}
