package org.section16.domain.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation whose blocks are tested. A block that matters follows a comment on a line of its own, such
 * as {@code <!-- file: src/main/java/Some.java -->}: a kind, a colon and a name.
 */
public final class MarkdownPage {
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (\\w+): (\\S+) -->\\R+```\\w*\\R(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Map<String, String> blocks = new LinkedHashMap<>();

    private MarkdownPage(String text) {
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            blocks.merge(matcher.group(1) + ": " + matcher.group(2), matcher.group(3), (first, second) -> {
                throw new IllegalArgumentException("two blocks " + matcher.group(2));
            });
        }
    }

    /** Opens a page by its path from the root of the project, whichever module runs the test. */
    public static MarkdownPage open(String path) {
        try {
            return new MarkdownPage(Files.readString(Path.of("..", path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a kind, by name, in the order of the page. */
    public Map<String, String> blocks(String kind) {
        Map<String, String> found = new LinkedHashMap<>();
        blocks.forEach((title, text) -> {
            if (title.startsWith(kind + ": ")) {
                found.put(title.substring(kind.length() + 2), text);
            }
        });
        return found;
    }

    /** The one block of a kind and a name. */
    public String block(String kind, String name) {
        String text = blocks.get(kind + ": " + name);
        if (text == null) {
            throw new IllegalArgumentException("the page has no " + kind + " " + name + ", but " + blocks.keySet());
        }
        return text;
    }

    /** Writes the files of the page below a folder. */
    public void writeFiles(Path folder) {
        try {
            for (Map.Entry<String, String> file : blocks("file").entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
