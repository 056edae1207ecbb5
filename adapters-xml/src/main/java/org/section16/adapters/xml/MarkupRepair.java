package org.section16.adapters.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.section16.application.reading.Content;
import org.section16.application.reading.FilingDraft;
import org.section16.application.reading.UnreadableDocumentException;
import org.section16.application.reading.UnreadableDocumentException.Reason;

/**
 * Reads documents whose markup is damaged. Each kind of repair is tried once, in a fixed order and on top of those
 * before; after each the document is parsed as strictly as any other. A repair is reported where the damage is; one
 * that would be a guess is not made.
 */
final class MarkupRepair {
    private static final int MOST_CHARACTERS = 200;

    private static final Map<String, Mending> KINDS = kinds();

    private final SafeXml xml;

    MarkupRepair(SafeXml xml) {
        this.xml = xml;
    }

    private static Map<String, Mending> kinds() {
        Map<String, Mending> kinds = new LinkedHashMap<>();
        kinds.put("hard wraps", new HardWraps());
        kinds.put("illegal characters", new IllegalCharacters());
        kinds.put("bare ampersands", new Ampersands());
        kinds.put("broken tags", new BrokenTags());
        kinds.put("lost tags", new LostTags());
        kinds.put("a cut-off end", new CutTail());
        return kinds;
    }

    /** Transcribes a document; if need be with repairs. */
    FilingDraft transcribe(Content content) throws UnreadableDocumentException {
        try {
            FilingDraft draft = xml.transcribe(content);
            return HardWraps.areIn(content.bytes()) ? unwrapped(content).orElse(draft) : draft;
        } catch (UnreadableDocumentException damage) {
            if (damage.reason() != Reason.CORRUPT) {
                throw damage;
            }
            return repaired(content, damage);
        }
    }

    /** Broken lines may leave a document that can be parsed, with words broken in it. */
    private Optional<FilingDraft> unwrapped(Content content) throws UnreadableDocumentException {
        Optional<Markup> markup = XmlText.of(content.bytes());
        List<Edit> edits = markup.map(
                        found -> new HardWraps().remedy(found.text()).edits())
                .orElse(List.of());
        return edits.isEmpty() ? Optional.empty() : attempt(markup.orElseThrow().with(edits));
    }

    private FilingDraft repaired(Content content, UnreadableDocumentException damage)
            throws UnreadableDocumentException {
        List<String> obstacles = new ArrayList<>();
        Markup markup = XmlText.of(content.bytes()).orElseThrow(() -> damage);
        for (Map.Entry<String, Mending> kind : KINDS.entrySet()) {
            Remedy remedy = kind.getValue().remedy(markup.text());
            if (!remedy.obstacle().isEmpty()) {
                obstacles.add(kind.getKey() + " (" + remedy.obstacle() + ")");
            }
            if (!remedy.edits().isEmpty()) {
                markup = markup.with(remedy.edits());
                obstacles.add(kind.getKey());
                Optional<FilingDraft> draft = attempt(markup);
                if (draft.isPresent()) {
                    return draft.get();
                }
            }
        }
        throw refused(damage, obstacles);
    }

    private Optional<FilingDraft> attempt(Markup markup) throws UnreadableDocumentException {
        try {
            FilingDraft draft = xml.transcribe(markup.text(), markup);
            markup.report(draft);
            return Optional.of(draft);
        } catch (UnreadableDocumentException damage) {
            if (damage.reason() != Reason.CORRUPT) {
                throw damage;
            }
            return Optional.empty();
        }
    }

    private static UnreadableDocumentException refused(UnreadableDocumentException damage, List<String> obstacles) {
        String tried = String.join(", ", obstacles);
        String shortened = tried.length() <= MOST_CHARACTERS ? tried : tried.substring(0, MOST_CHARACTERS) + "…";
        return new UnreadableDocumentException(
                damage.reason(),
                damage.getMessage() + "; any repair would be a guess"
                        + (tried.isEmpty() ? "" : "; what was tried: " + shortened),
                damage);
    }
}
