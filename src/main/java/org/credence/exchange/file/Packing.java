package org.credence.exchange.file;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Compression: told by the first bytes on the way in, by the name on the way out. */
public final class Packing {
    private static final int GZIP = 0x1F8B;
    private static final int ZSTANDARD = 0x28B5;
    private static final int ZIP = 0x504B;

    private Packing() {}

    /** What is packed; anything else as it is. */
    static InputStream unpack(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        int magic = (in.read() << 8) | in.read();
        int further = (in.read() << 8) | in.read();
        in.reset();
        return switch (magic) {
            case GZIP -> new GZIPInputStream(in, 1 << 16);
            case ZSTANDARD -> new ZstdInputStream(in);
            case ZIP -> further == 0x0304 ? new OnlyEntry(in) : in;
            default -> in;
        };
    }

    /** What goes out under a name that ends in {@code .gz} or {@code .zst} is packed. */
    public static OutputStream pack(String name, OutputStream raw) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPOutputStream(raw, 1 << 16);
        }
        return name.endsWith(".zst") ? new ZstdOutputStream(raw) : raw;
    }

    /** The name without the ending that tells of compression. */
    public static String inner(String name) {
        return name.replaceFirst("\\.(gz|zst)$", "");
    }
}
