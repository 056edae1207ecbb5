package org.section16.adapters.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/** One pass over a page, looked at from one of its sides. */
final class PageReading {

    private final int number;
    private final PageSpace space;
    private final WordBuilder words;
    private final RulingCollector rulings;
    private final PageEngine engine;
    private final PageAnnotations annotations;

    /**
     * Reads a page.
     *
     * @param space  from which side the page is looked at
     * @param shown  from which side it is shown
     */
    PageReading(PDPage page, int number, PageSpace space, PageSpace shown, Budget budget) throws IOException {
        this.number = number;
        this.space = space;
        words = new WordBuilder(number, area -> space.in(shown, area));
        Clips clips = new Clips(space);
        rulings = new RulingCollector(space, clips, budget);
        engine = new PageEngine(page, space, clips, words, rulings, budget);
        engine.processPage(page);
        annotations = new PageAnnotations(space, engine, words);
        annotations.read(page);
    }

    PageSpace space() {
        return space;
    }

    int turnsToRead() {
        return engine.turnsToRead();
    }

    Page page(List<Link> links) {
        List<Word> all = words.words();
        float typeSize = TypeSize.median(all);
        List<Ruling> lines = rulings.rulings(typeSize);
        List<CheckBox> checkBoxes = Stream.concat(
                        engine.checkBoxes().checkBoxes(lines, typeSize).stream(), annotations.checkBoxes().stream())
                .toList();
        return new Page(
                number,
                space.width(),
                space.height(),
                all,
                lines,
                links,
                checkBoxes,
                engine.rightEdge(),
                engine.covering().backing(all));
    }
}
