package org.credence.exchange.format;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/** UUIDs made of names (version 5, RFC 9562, 5.5): the same name gives the same UUID, in whatever run. */
public final class NamedUuid {
    /** The namespace of this program's names; drawn once. */
    private static final UUID NAMESPACE = UUID.fromString("62463fec-354e-4852-aed3-6de9d1555468");

    /** A UUID of versions 1 to 5, as other programs want them. */
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}");

    private NamedUuid() {}

    /**
     * The UUID of a name.
     *
     * @param parts joined by a mark that stands in none of them, so that different parts never make one name
     */
    public static UUID of(String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        sha1.update(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        return ofHash(sha1.digest());
    }

    /** A digest that {@link #ofHash} takes. */
    public static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-1.", e);
        }
    }

    /** Version and variant take the place of six bits of a hash; what is beyond 16 bytes is left out. */
    public static UUID ofHash(byte[] hash) {
        byte[] bytes = Arrays.copyOf(hash, 2 * Long.BYTES);
        bytes[6] = (byte) ((bytes[6] & 0x0F) | 0x50);
        bytes[8] = (byte) ((bytes[8] & 0x3F) | 0x80);
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }

    /** The UUID itself, where a name is one already. */
    public static String keptOr(String name, String... parts) {
        return isUuid(name)
                ? name.toLowerCase(java.util.Locale.ROOT)
                : of(parts).toString();
    }

    public static boolean isUuid(String text) {
        return UUID_TEXT.matcher(text).matches();
    }
}
