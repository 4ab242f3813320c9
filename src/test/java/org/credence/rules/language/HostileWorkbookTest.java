package org.credence.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook from a stranger can be refused, and can do nothing else. */
class HostileWorkbookTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] SOUND = Books.workbook("""
            RuleSet,credence.rules
            Import,org.credence.facts.*

            RuleTable verdicts
            NAME,CONDITION,ACTION,METADATA
            ,$a : Assessment,,
            ,confidence >= $param,"name.verdict( $a, ""$param"" );","why( ""$param"" )"
            ,,,
            likely,0.75,likely,Three to one.
            """);

    private static Reading read(byte[] content) {
        return RuleReader.read(List.of(new RuleFile("table.xlsx", content)));
    }

    private static List<String> findings(byte[] content) {
        return read(content).findings().stream()
                .map(finding -> finding.code() + " " + finding.message())
                .toList();
    }

    /** The same workbook, with one of its parts changed. */
    private static byte[] with(String name, UnaryOperator<byte[]> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(SOUND));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(part.getName().equals(name) ? change.apply(content) : content);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sheet(UnaryOperator<String> change) {
        return with(
                SHEET,
                content -> change.apply(new String(content, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theOneThatTheOthersAreMadeOfIsSound() {
        assertEquals(List.of(), findings(SOUND));
        assertEquals(1, read(SOUND).rules().size());
    }

    @Test
    void aFewBytesThatUnpackToManyAreTooLarge() {
        byte[] bomb = with("docProps/app.xml", content -> new byte[30_000_000]);
        assertTrue(bomb.length < 100_000);
        assertEquals(List.of("CRED003 The workbook has more than 10 MB, or 500 parts."), findings(bomb));
    }

    @Test
    void manyPartsAreTooMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 600; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        assertEquals(List.of("CRED003 The workbook has more than 10 MB, or 500 parts."), findings(out.toByteArray()));
    }

    @Test
    void aCellFarOutIsTooFar() {
        byte[] far = sheet(xml -> xml.replace("r=\"A9\"", "r=\"XFD1048576\"").replace("r=\"9\"", "r=\"1048576\""));
        assertTrue(findings(far).get(0).startsWith("CRED003 The workbook has a sheet (Rules) of more than"));
    }

    @Test
    void entitiesAreNotExpanded() {
        byte[] laughs = sheet(
                xml -> xml.replaceFirst(
                        "<worksheet",
                        "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet"));
        assertTrue(
                findings(laughs).get(0).startsWith("CRED076 "), findings(laughs).toString());
    }

    @Test
    void noOtherFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the-secret");
        byte[] curious = with(
                "xl/sharedStrings.xml",
                content -> new String(content, StandardCharsets.UTF_8)
                        .replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><sst")
                        .replace("Three to one.", "&x;")
                        .getBytes(StandardCharsets.UTF_8));
        Reading reading = read(curious);
        assertFalse(reading.findings().isEmpty());
        assertFalse(reading.findings().toString().contains("the-secret"));
    }

    @Test
    void aPasswordIsNotAskedFor() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(SOUND);
            }
            files.writeFilesystem(out);
        }
        assertTrue(findings(out.toByteArray()).get(0).startsWith("CRED076 The file must be a workbook"));
    }

    @Test
    void damageIsTold() {
        assertTrue(findings(sheet(xml -> xml.substring(0, xml.length() / 2)))
                .get(0)
                .startsWith("CRED076 "));
        assertTrue(findings(java.util.Arrays.copyOf(SOUND, SOUND.length / 2))
                .get(0)
                .startsWith("CRED076 "));
        assertEquals("CRED076", findings(new byte[0]).get(0).substring(0, 7));
    }

    /** Whatever is changed in it, it is read or refused. */
    @Test
    void noChangeMakesTheReaderFail() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] changed = sheet(xml -> {
                StringBuilder text = new StringBuilder(xml);
                text.setCharAt(random.nextInt(text.length()), (char) (' ' + random.nextInt(95)));
                return text.toString();
            });
            Reading reading = read(changed);
            assertTrue(!reading.findings().isEmpty() || reading.rules().size() == 1);
        }
    }
}
