package org.section16.adapters.xml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes the last tag of a document that breaks off inside of it, if that can only be the end of the root. With
 * anything more missing, a signature may be missing as well, and the document is not to pass for a whole one.
 */
final class CutTail implements Mending {
    private static final Pattern LAST_TAG = Pattern.compile("</([A-Za-z]*+)[ \t\r\n]*+");

    @Override
    public Remedy remedy(String text) {
        int start = text.lastIndexOf('<');
        if (start < 0 || text.length() - start > OwnershipElements.ROOT.length() + 100) {
            return Remedy.of(List.of());
        }
        Matcher last = LAST_TAG.matcher(text.substring(start));
        if (!last.matches() || !OwnershipElements.ROOT.startsWith(last.group(1))) {
            return Remedy.of(List.of());
        }
        String root = "</" + OwnershipElements.ROOT + ">";
        return Remedy.of(List.of(new Edit(
                start,
                text.length(),
                root,
                "the document ends inside of its last tag, which was completed to " + root)));
    }
}
