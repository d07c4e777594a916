package org.audioedition.publish.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.audioedition.edition.Colophon;
import org.audioedition.publish.Content;
import org.audioedition.publish.Cover;
import org.audioedition.publish.FormException;
import org.audioedition.publish.FormFile;

/** Covers: drawn, or the editor's own pictures. */
public final class CoverPicture {

    static final FormFile JPEG = new FormFile("cover.jpg", "image/jpeg");
    private static final FormFile PNG = new FormFile("cover.png", "image/png");

    /** The names that covers have in the folders of editions. */
    public static final Set<String> NAMES = Set.of(JPEG.name(), PNG.name());

    /** What podcast directories take, in pixels. */
    private static final int SMALLEST = 1400;

    private static final int LARGEST = 3000;
    private static final Map<String, FormFile> FILES = Map.of("jpeg", JPEG, "png", PNG);
    private static final float QUALITY = 0.9f;

    private CoverPicture() {}

    /** The cover that is drawn from a colophon, a JPEG. */
    public static Cover drawn(Colophon colophon) throws IOException {
        byte[] jpeg = jpeg(CoverDrawing.draw(colophon));
        return new Cover(Content.of(jpeg), JPEG.name(), JPEG.mediaType(), CoverDrawing.SIZE, CoverDrawing.SIZE);
    }

    /**
     * A picture that is there.
     *
     * @param name of its file, for the message
     * @throws FormException if it is no JPEG or PNG, or not a square of 1,400 to 3,000 pixels each way
     */
    public static Cover of(Content picture, String name) throws IOException, FormException {
        try (InputStream stream = picture.open();
                ImageInputStream in = new MemoryCacheImageInputStream(stream)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (FILES.containsKey(format)) {
                    reader.setInput(in);
                    return checked(picture, FILES.get(format), reader.getWidth(0), reader.getHeight(0), name);
                }
            }
        } catch (IIOException e) {
            throw new FormException("the cover " + name + " is broken: " + e.getMessage(), e);
        }
        throw new FormException("the cover " + name + " is neither a JPEG nor a PNG picture; give one of these");
    }

    private static Cover checked(Content picture, FormFile file, int width, int height, String name)
            throws FormException {
        if (width != height || width < SMALLEST || width > LARGEST) {
            throw new FormException("the cover " + name + " has " + width + " by " + height
                    + " pixels; directories take squares of 1400 to 3000 pixels, so give one");
        }
        return new Cover(picture, file.name(), file.mediaType(), width, height);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
