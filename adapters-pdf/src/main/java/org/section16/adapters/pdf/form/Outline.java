package org.section16.adapters.pdf.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.section16.adapters.pdf.page.Word;

/**
 * Running text divided at its headings. A heading is a line of its own, in the words of the layout; each counts once,
 * the first time.
 */
public final class Outline {

    private final Map<String, List<Word>> sections = new LinkedHashMap<>();
    private final List<Word> headings = new ArrayList<>();

    /**
     * Divides words.
     *
     * @param words  in any order
     * @param titles  the headings, without white space
     */
    public Outline(List<Word> words, List<String> titles) {
        String section = "";
        sections.put(section, new ArrayList<>());
        for (TextLine line : TextLine.of(words)) {
            String text = line.words().stream().map(Word::text).collect(Collectors.joining());
            if (titles.contains(text) && !sections.containsKey(text)) {
                section = text;
                sections.put(section, new ArrayList<>());
                headings.addAll(line.words());
            } else {
                sections.get(section).addAll(line.words());
            }
        }
    }

    /** The words below a heading, line by line; none if there is no such heading. Above the first one: of "". */
    public List<Word> below(String title) {
        return sections.getOrDefault(title, List.of());
    }

    /** The words of the headings themselves. */
    public List<Word> headings() {
        return headings;
    }
}
