package org.waymark.render.download;

import org.waymark.render.Frame;
import org.waymark.render.Html;

/**
 * The pocket card: eight panels on one side of a sheet, which is folded three times.
 *
 * @param address of the guide, to be typed; blank if it has none
 * @param square the QR code with that address; empty if there is none
 */
public record CardPage(Frame frame, String style, String address, Html square) {}
