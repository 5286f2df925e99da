package org.waymark.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrSquareTest {
    private static final int SCALE = 6;
    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Test
    void aReaderOfQrCodesFindsTheAddress() throws Exception {
        String address = "https://guide.example/c/tmkxmx6r.html";

        assertEquals(address, read(QrSquare.of(address).toString()));
    }

    @Test
    void theSquareIsAsLongAsItsAddressNeeds() {
        int length =
                QrSquare.of("https://guide.example/c/tmkxmx6r.html").toString().length();

        assertEquals(true, length < 4000, "characters: " + length);
    }

    /** Reads the picture as a phone does, drawn with six pixels for each module. */
    private static String read(String svg) throws NotFoundException, Exception {
        int side = SIDE.matcher(svg)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
        int width = side * SCALE;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> draw(run, pixels, width));
        LuminanceSource picture = new RGBLuminanceSource(width, width, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)))
                .getText();
    }

    private static void draw(MatchResult run, int[] pixels, int width) {
        int x = Integer.parseInt(run.group(1)) * SCALE;
        int y = Integer.parseInt(run.group(2)) * SCALE;
        int length = Integer.parseInt(run.group(3)) * SCALE;
        for (int row = y; row < y + SCALE; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + length, 0);
        }
    }
}
