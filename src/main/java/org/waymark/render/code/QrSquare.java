package org.waymark.render.code;

import io.nayuki.qrcodegen.QrCode;
import org.waymark.render.Html;

/** A QR code as an inline SVG picture, which sharpens at any size. */
public final class QrSquare {
    /** ISO/IEC 18004: four modules of quiet zone on each side. */
    private static final int QUIET = 4;

    private QrSquare() {}

    /** The square that leads to an address. It stands beside the same address in words, so screen readers skip it. */
    public static Html of(String address) {
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        return Html.written("<svg class=\"code__square\" viewBox=\"0 0 " + side + " " + side
                + "\" aria-hidden=\"true\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v"
                + side
                + "H0z\"/><path fill=\"#000\" d=\"" + modules(code) + "\"/></svg>");
    }

    /** The dark modules: each run of a row as one rectangle. */
    private static String modules(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    int width = x - start;
                    path.append('M').append(start + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(width).append("v1h-").append(width).append('z');
                }
                x++;
            }
        }
        return path.toString();
    }
}
