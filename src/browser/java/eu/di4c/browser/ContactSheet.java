package eu.di4c.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Many pages as small pictures side by side, the upper part of each under its address, for people to look over. */
final class ContactSheet {

    private static final int COLUMNS = 6;
    private static final int WIDE = 260;
    private static final int HIGH = 300;
    private static final int GAP = 12;
    private static final int LABEL = 22;
    private static final float QUALITY = 0.35f;

    private record Tile(String label, BufferedImage picture) {}

    private final List<Tile> tiles = new ArrayList<>();

    /** Adds a page by its picture, a PNG of any height. */
    void add(String label, byte[] png) throws IOException {
        BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
        int seen = Math.min(page.getHeight(), page.getWidth() * HIGH / WIDE);
        tiles.add(new Tile(label, small(page.getSubimage(0, 0, page.getWidth(), seen))));
    }

    void write(Path file) throws IOException {
        int rows = Math.ceilDiv(tiles.size(), COLUMNS);
        var sheet = new BufferedImage(
                COLUMNS * (WIDE + GAP) + GAP, rows * (HIGH + LABEL + GAP) + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = smooth(sheet);
        drawing.setColor(new Color(0xE6E9EE));
        drawing.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        drawing.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        for (int i = 0; i < tiles.size(); i++) {
            int x = GAP + i % COLUMNS * (WIDE + GAP);
            int y = GAP + i / COLUMNS * (HIGH + LABEL + GAP);
            drawing.setColor(Color.DARK_GRAY);
            drawing.drawString(shortened(tiles.get(i).label()), x, y + LABEL - 7);
            drawing.drawImage(tiles.get(i).picture(), x, y + LABEL, null);
        }
        drawing.dispose();
        Files.createDirectories(file.getParent());
        write(sheet, file);
    }

    /** As small as still shows what a page is like. */
    private static void write(BufferedImage sheet, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage small(BufferedImage page) {
        var tile = new BufferedImage(
                WIDE, Math.max(1, page.getHeight() * WIDE / page.getWidth()), BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = smooth(tile);
        drawing.drawImage(
                page.getScaledInstance(tile.getWidth(), tile.getHeight(), BufferedImage.SCALE_AREA_AVERAGING),
                0,
                0,
                null);
        drawing.dispose();
        return tile;
    }

    private static Graphics2D smooth(BufferedImage picture) {
        Graphics2D drawing = picture.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        return drawing;
    }

    /** The end of an address says more than its beginning. */
    private static String shortened(String label) {
        return label.length() <= 38 ? label : "…" + label.substring(label.length() - 37);
    }
}
