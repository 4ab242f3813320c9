package org.credence.exchange.catalog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Inputs as long as one likes, made of numbered copies of one record. */
final class Large {
    private static final Map<String, List<Large>> BY_FORMAT = Map.of(
            "native",
            List.of(new Large("", incident(), "\n", "")),
            "claimreview",
            List.of(new Large("{\"@type\":\"DataFeed\",\"dataFeedElement\":[\n", claimReview(), ",\n", "{}]}")),
            "gdelt",
            List.of(new Large("", mention(), "\n", ""), new Large("", event(), "\n", "")),
            "rumour",
            List.of(table(
                    "platform,event,thread,post,parent,depth,author,time,is_source,stance,veracity,followers"
                            + ",has_url",
                    posts())),
            "stix",
            List.of(new Large(
                    "{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[\n", stix(), ",\n", identity() + "]}")),
            "misp",
            List.of(new Large("{\"response\":[\n", misp(), ",\n", "{\"Event\":{}}]}")),
            "csv",
            List.of(table(LargeRows.CSV_HEADER, LargeRows.csv())),
            "ucdp",
            List.of(table(LargeRows.UCDP_HEADER, LargeRows.ucdp())),
            "acled",
            List.of(table(LargeRows.ACLED_HEADER, LargeRows.acled())),
            "object-source-value",
            List.of(table("object,source,value,time", LargeRows.values()), table("object,value", LargeRows.truth())));

    private static final String SOURCES =
            "[{\"id\":\"harbour-radio\",\"name\":\"Harbour Radio\",\"kind\":\"independent-media\"},"
                    + "{\"id\":\"port-office\",\"name\":\"Port Office\",\"kind\":\"official\"}]";

    private final String before;
    private final String record;
    private final String between;
    private final String after;

    /**
     * A kind of large input.
     *
     * @param record what is repeated; {@code #} stands for the number of the copy, {@code @} for that number modulo
     *     1000, as of things that come again
     */
    private Large(String before, String record, String between, String after) {
        this.before = before;
        this.record = record;
        this.between = between;
        this.after = after;
    }

    private static Large table(String header, String rows) {
        return new Large(header + "\n", rows, "\n", "");
    }

    /**
     * Writes one or several files of about so many bytes together, as a format has them, with as many copies in each;
     * beside them the sources that incidents of our own need.
     */
    static List<Path> write(String format, Path folder, long bytes) throws IOException {
        List<Large> inputs = of(format);
        Files.writeString(folder.resolve("sources.json"), SOURCES);
        int lengths = inputs.stream().mapToInt(input -> input.record.length()).sum();
        List<Path> files = new ArrayList<>();
        for (Large input : inputs) {
            Path file = folder.resolve(format + files.size());
            input.write(file, bytes * input.record.length() / lengths);
            files.add(file);
        }
        return files;
    }

    /** How a large input begins, with one record. */
    static String beginning(String format) {
        Large input = of(format).get(0);
        return input.before + input.record + input.between;
    }

    private static List<Large> of(String format) {
        List<Large> inputs = BY_FORMAT.get(format);
        if (inputs == null) {
            throw new AssertionError("There must be a large input of " + format + " in " + Large.class.getName());
        }
        return inputs;
    }

    private void write(Path file, long bytes) throws IOException {
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            written += put(before, out);
            for (long count = 0; written < bytes; count++) {
                String number = Long.toString(100_000_000 + count);
                String again = Long.toString(count % 1_000);
                written += put(record.replace("#", number).replace("@", again) + between, out);
            }
            put(after, out);
        }
    }

    private static int put(String text, OutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }

    private static String incident() {
        return "{\"id\":\"i#\",\"title\":\"Fire number # in the harbour\",\"date\":\"2026-03-02\",\"claims\":[{\"id\":\"c\","
                + "\"aspect\":\"occurrence\",\"value\":true,\"text\":\"There was a fire.\",\"statements\":["
                + "{\"id\":\"s1\",\"source\":\"harbour-radio\",\"stance\":\"asserts\",\"at\":\"2026-03-02T08:00:00Z\"},"
                + "{\"id\":\"s2\",\"source\":\"port-office\",\"stance\":\"denies\",\"at\":\"2026-03-02T09:00:00Z\"}]}]}";
    }

    private static String claimReview() {
        return "{\"item\":[{\"@type\":\"ClaimReview\",\"claimReviewed\":\"The ferry number # never leaves on time, said a"
                + " poster at the quay.\",\"datePublished\":\"2026-03-09\",\"url\":\"https://quay.example/checks/#\","
                + "\"author\":{\"@type\":\"Organization\",\"name\":\"Check Quay @\",\"url\":\"https://quay.example/\"},"
                + "\"reviewRating\":{\"@type\":\"Rating\",\"ratingValue\":\"1\",\"bestRating\":\"5\",\"worstRating\":\"1\","
                + "\"alternateName\":\"False\"},\"itemReviewed\":{\"@type\":\"Claim\",\"datePublished\":\"2026-03-05\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"Nino Falcone @\"}}}]}";
    }

    private static String event() {
        return "#\t20260302\t202603\t2026\t2026.1699\tGOV\tPORT AUTHORITY" + "\t".repeat(10) + "FERRY CREW"
                + "\t".repeat(9) + "1\t190\t190\t19\t4\t-10\t4\t2\t4\t-4.4776119402985\t0" + "\t".repeat(8) + "0"
                + "\t".repeat(8) + "4\tPorto Vento, Liguria, Italy\tIT\tIT08\t0\t44.3\t8.5\t-1\t20260302120000\t"
                + "https://www.radio@.example/news/fire-in-the-harbour-#";
    }

    private static String mention() {
        return "#\t20260302120000\t20260302120000\t1\tradio@.example\t"
                + "https://www.radio@.example/news/fire-in-the-harbour-#\t2\t10\t20\t30\t1\t50\t1200\t"
                + "-4.4776119402985\t\t";
    }

    private static String posts() {
        return "twitter,synthetic-flood,5#,5#1,,0,aa@,1407628066,1,support,true,1034,0\n"
                + "twitter,synthetic-flood,5#,5#2,5#1,1,bb@,1407628166,0,comment,,12,0\n"
                + "twitter,synthetic-flood,5#,5#3,5#2,2,cc@,1407628266,0,deny,,13,1";
    }

    /** Mostly what nobody judges, as in bundles that people share; references point both ways. */
    private static String stix() {
        String indicators = IntStream.range(0, 6)
                .mapToObj(i -> object("indicator", "#", "0" + i)
                        + "\"name\":\"synthetic #\",\"pattern_type\":\"stix\",\"pattern\":"
                        + "\"[file:hashes.'SHA-256' = '3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046d0#'"
                        + " AND file:name = 'synthetic-#.bin']\",\"valid_from\":\"2031-05-01T08:00:00.000Z\","
                        + "\"labels\":[\"synthetic\",\"large\"]},\n")
                .collect(Collectors.joining());
        return object("opinion", "#", "10") + "\"opinion\":\"disagree\",\"authors\":[\"Reader @\"],\"explanation\":"
                + "\"The harbour master of berth # saw no smoke.\",\"object_refs\":[\"" + id("incident", "#", "11")
                + "\"]},\n"
                + indicators
                + object("incident", "#", "11") + "\"name\":\"Fire number # in the harbour\"},\n"
                + object("sighting", "#", "12") + "\"count\":3,\"sighting_of_ref\":\"" + id("indicator", "#", "00")
                + "\"}";
    }

    private static String object(String type, String number, String kind) {
        return "{\"type\":\"" + type + "\",\"spec_version\":\"2.1\",\"id\":\"" + id(type, number, kind)
                + "\",\"created_by_ref\":\"identity--00000000-0000-4000-8000-000000000001\","
                + "\"created\":\"2031-05-01T08:00:00.000Z\",\"modified\":\"2031-05-01T08:00:00.000Z\",";
    }

    private static String id(String type, String number, String kind) {
        return type + "--0000" + kind + "00-0000-4000-8000-000" + number;
    }

    private static String identity() {
        return "{\"type\":\"identity\",\"spec_version\":\"2.1\",\"id\":"
                + "\"identity--00000000-0000-4000-8000-000000000001\",\"name\":\"Synthetic Port Office\"}";
    }

    private static String misp() {
        String attributes = IntStream.range(0, 8)
                .mapToObj(i -> "{\"uuid\":\"00000" + i + "00-0000-4000-8000-000#\",\"type\":\"sha256\",\"category\":"
                        + "\"Payload delivery\",\"to_ids\":true,\"timestamp\":\"1935648000\",\"comment\":\"\",\"value\":"
                        + "\"3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046d0#\"},")
                .collect(Collectors.joining());
        return "{\"Event\":{\"uuid\":\"00000000-0000-4000-8000-000#\",\"info\":\"Files of number #\",\"date\":\"2031-05-01\","
                + "\"timestamp\":\"1935648000\",\"published\":true,\"Orgc\":{\"name\":\"Harbour CERT @\"},\"Org\":{\"name\":"
                + "\"Synthia CERT\"},\"Tag\":[{\"name\":\"admiralty-scale:source-reliability=\\\"b\\\"\"}],\"Attribute\":["
                + attributes
                + "{\"uuid\":\"00000900-0000-4000-8000-000#\",\"type\":\"filename\",\"value\":\"synthetic-#.bin\","
                + "\"Sighting\":[{\"uuid\":\"00000a00-0000-4000-8000-000#\",\"type\":\"1\",\"date_sighting\":\"1935648000\","
                + "\"Organisation\":{\"name\":\"Reader @\"}}]}]}}";
    }
}
