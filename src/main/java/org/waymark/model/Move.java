package org.waymark.model;

/**
 * A record that a block has moved to another place.
 *
 * @param block the old name of the block, which still redirects
 * @param to the current place of the block
 */
public record Move(Located<String> block, Located<BlockId> to) {}
