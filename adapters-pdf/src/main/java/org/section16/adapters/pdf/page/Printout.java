package org.section16.adapters.pdf.page;

import java.util.List;

/**
 * A PDF as it was printed.
 *
 * @param producer  the program that made it, as it names itself; empty if it does not
 * @param pages  every page, in order
 */
public record Printout(String producer, List<Page> pages) {

    /** Keeps its own copy of the pages. */
    public Printout {
        pages = List.copyOf(pages);
    }
}
