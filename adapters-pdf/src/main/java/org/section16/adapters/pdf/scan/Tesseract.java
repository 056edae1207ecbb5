package org.section16.adapters.pdf.scan;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Tesseract, a program of the system, run a few times for each page. It gets a file and nothing else: no shell is involved. */
public final class Tesseract implements TextRecognition {

    private static final String NAME = "tesseract";

    /** A page takes some seconds; one of the tests, ten on a busy machine. */
    private static final long MOST_SECONDS = 120;

    /** The words of a page take some 100 KB. */
    private static final long MOST_BYTES = 8 << 20;

    private static final int COLUMNS = 12;

    private static final String WORD = "5";

    private final Path program;
    private final long mostSeconds;

    /** Takes the program that lies there. */
    public Tesseract(Path program) {
        this(program, MOST_SECONDS);
    }

    /** Takes a program that is given up after some time. */
    Tesseract(Path program, long mostSeconds) {
        this.program = program;
        this.mostSeconds = mostSeconds;
    }

    /**
     * Looks for the program.
     *
     * @param searched  folders, as the variable PATH has them
     */
    public static Optional<Path> find(String searched) {
        return Stream.of(searched.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(Path.of(folder, NAME), Path.of(folder, NAME + ".exe")))
                .filter(Files::isExecutable)
                .filter(path -> !Files.isDirectory(path))
                .findFirst();
    }

    @Override
    public List<List<RecognisedWord>> recognise(List<BufferedImage> pictures, Arrangement arrangement)
            throws IOException {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Path folder = Files.createTempDirectory("section16-");
        try {
            List<String> names = new ArrayList<>();
            for (BufferedImage picture : pictures) {
                Path image = folder.resolve(names.size() + ".png");
                ImageIO.write(picture, "png", image.toFile());
                names.add(image.toString());
            }
            Path list = Files.write(folder.resolve("list.txt"), names);
            run(list, folder, arrangement);
            return words(table(folder.resolve("words.tsv")), pictures.size());
        } finally {
            delete(folder);
        }
    }

    private static List<String> table(Path words) throws IOException {
        if (Files.size(words) > MOST_BYTES) {
            throw new IOException("more than " + MOST_BYTES + " bytes were recognised on a page");
        }
        return Files.readAllLines(words);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void run(Path list, Path folder, Arrangement arrangement) throws IOException {
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(
                program.toString(),
                list.toString(),
                folder.resolve("words").toString(),
                "--dpi",
                "300",
                "--psm",
                mode(arrangement),
                "-l",
                "eng",
                "-c",
                "tessedit_char_whitelist=" + signs(arrangement),
                "tsv");
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // documents are read side by side
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(list.toFile())
                .start();
        try {
            if (!process.waitFor(mostSeconds, TimeUnit.SECONDS)) {
                throw new IOException(program + " took more than " + mostSeconds + " seconds for a page");
            }
            if (process.exitValue() != 0) {
                throw new IOException(program + " failed with " + process.exitValue() + ": " + firstLine(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The program's numbers for how a page is divided. */
    private static String mode(Arrangement arrangement) {
        return switch (arrangement) {
            case SIGN -> "10";
            case MARK -> "8";
            case LINE, FIGURES -> "7";
            case BLOCK -> "6";
        };
    }

    /** The signs that a text may consist of; all if there is none. */
    private static String signs(Arrangement arrangement) {
        return switch (arrangement) {
            case SIGN, LINE, BLOCK -> "";
            case MARK -> "0123456789";
            case FIGURES -> "$0123456789,./-";
        };
    }

    private static String firstLine(Path log) throws IOException {
        byte[] head = new byte[500];
        try (InputStream in = Files.newInputStream(log)) {
            int length = in.readNBytes(head, 0, head.length);
            return new String(head, 0, length, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("it says nothing");
        }
    }

    /** Reads the table that the program writes; its columns are fixed. */
    static List<List<RecognisedWord>> words(List<String> rows, int pictures) {
        List<List<RecognisedWord>> words = new ArrayList<>();
        for (int i = 0; i < pictures; i++) {
            words.add(new ArrayList<>());
        }
        String before = "";
        int line = 0;
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells.length == COLUMNS && cells[0].equals(WORD) && !cells[11].isBlank()) {
                String place = String.join(".", List.of(cells).subList(1, 5));
                line += place.equals(before) ? 0 : 1;
                before = place;
                words.get(Integer.parseInt(cells[1]) - 1).add(word(line, cells));
            }
        }
        return words;
    }

    private static RecognisedWord word(int line, String[] cells) {
        return new RecognisedWord(
                line,
                Integer.parseInt(cells[6]),
                Integer.parseInt(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                (int) Math.max(0, Math.min(100, Float.parseFloat(cells[10]))),
                cells[11].strip());
    }
}
