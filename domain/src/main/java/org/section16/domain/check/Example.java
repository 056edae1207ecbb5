package org.section16.domain.check;

import java.util.List;
import org.section16.domain.form.FormType;

/**
 * A filing that shows a rule, as the difference from a {@linkplain ExampleForms form that breaks no rule}. A line is the
 * address of a box, an equals sign and the text, which is spelled as in EDGAR's XML and may end in footnote marks:
 * {@code table1.line[1].transactionPricePerShare = 12.5 [F1]}. No text empties the box. {@code filingDate} is a line,
 * too; a line {@code -- earlier} is followed by those of a filing that the same owner made before.
 *
 * @param form the form that it differs from
 * @param lines what is different
 */
public record Example(FormType form, List<String> lines) {
    /** Keeps its own copy of the lines. */
    public Example {
        lines = List.copyOf(lines);
    }
}
