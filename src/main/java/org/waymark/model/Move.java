package org.waymark.model;

/**
 * That a block of an entry has moved.
 *
 * @param block its old name, which still leads on
 * @param to where it is now
 */
public record Move(Located<String> block, Located<BlockId> to) {}
