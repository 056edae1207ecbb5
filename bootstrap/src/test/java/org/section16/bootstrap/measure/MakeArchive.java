package org.section16.bootstrap.measure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes an archive to measure with: real submission texts over and over, each time with another accession number.
 * Arguments: a folder of submission texts, how many, and the archive, whose name ends in {@code .tar.gz} or {@code
 * .zip}. See {@code docs/operations.md}.
 */
final class MakeArchive {
    private static final int BLOCK = 512;

    private MakeArchive() {}

    public static void main(String... arguments) throws IOException {
        List<String> texts = texts(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        Path archive = Path.of(arguments[2]);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 16)) {
            if (archive.toString().endsWith(".zip")) {
                zip(texts, count, file);
            } else {
                tarGz(texts, count, file);
            }
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file, ISO_8859_1);
                if (text.contains("<XML>")) {
                    texts.add(text.replace(accession(file), "@"));
                }
            }
        }
        return texts;
    }

    private static String accession(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private static byte[] text(List<String> texts, int number) {
        return texts.get(number % texts.size()).replace("@", name(number)).getBytes(ISO_8859_1);
    }

    private static String name(int number) {
        return String.format("%010d-%02d-%06d", 9_000_000_000L, number / 1_000_000, number % 1_000_000);
    }

    private static void zip(List<String> texts, int count, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 0; number < count; number++) {
                zip.putNextEntry(new ZipEntry(name(number) + ".txt"));
                zip.write(text(texts, number));
                zip.closeEntry();
            }
        }
    }

    private static void tarGz(List<String> texts, int count, OutputStream out) throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(out, 1 << 16)) {
            for (int number = 0; number < count; number++) {
                byte[] text = text(texts, number);
                gzip.write(header(name(number) + ".txt", text.length));
                gzip.write(text);
                gzip.write(new byte[-text.length & (BLOCK - 1)]);
            }
            gzip.write(new byte[2 * BLOCK]);
        }
    }

    private static byte[] header(String name, int size) {
        ByteBuffer header = ByteBuffer.allocate(BLOCK);
        header.put(0, name.getBytes(ISO_8859_1));
        header.put(124, String.format("%011o", size).getBytes(ISO_8859_1));
        header.put(148, "        ".getBytes(ISO_8859_1));
        header.put(156, (byte) '0');
        header.put(257, "ustar".getBytes(ISO_8859_1));
        int sum = 0;
        for (byte each : header.array()) {
            sum += each & 0xFF;
        }
        header.put(148, String.format("%06o\0", sum).getBytes(ISO_8859_1));
        return header.array();
    }
}
