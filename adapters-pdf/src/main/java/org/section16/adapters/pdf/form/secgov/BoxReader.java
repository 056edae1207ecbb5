package org.section16.adapters.pdf.form.secgov;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.section16.adapters.pdf.form.LabelSplit;
import org.section16.adapters.pdf.form.Letters;
import org.section16.adapters.pdf.form.Sheet;
import org.section16.adapters.pdf.form.Transcript;
import org.section16.adapters.pdf.form.boxes.IssuerWords;
import org.section16.adapters.pdf.form.table.Field;
import org.section16.adapters.pdf.page.Word;
import org.section16.application.reading.FilingDraft.Part;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;

/** Reads the boxes outside of the tables, each known by its label. */
final class BoxReader {

    private static final String OMB_HEADING = "ombapproval";

    private static final String OMB_NUMBER = "ombnumber";

    /** All of the box, where the frame within it is not drawn. */
    private static final String OMB_BOX = "ombapprovalombnumberestimatedaverageburdenhoursperresponse";

    private final Transcript transcript;
    private final Sheet sheet;
    private final List<Field> boxes;

    BoxReader(Transcript transcript, Sheet sheet, List<Field> boxes) {
        this.transcript = transcript;
        this.sheet = sheet;
        this.boxes = boxes;
    }

    /** The texts of the box that is the authority's own. */
    static Stream<String> labels() {
        return Stream.of(OMB_HEADING, OMB_NUMBER, OMB_BOX);
    }

    void read() {
        readOwners();
        for (Field box : boxes) {
            List<Word> words = box.words();
            split(words, Labels.ISSUER).ifPresent(split -> readIssuer(split.rest()));
            split(words, Labels.FOREIGN_SYMBOL)
                    .ifPresent(split -> IssuerWords.putForeignSymbol(transcript, split.rest()));
            split(words, Labels.PERIOD).ifPresent(split -> put(Box.PERIOD_OF_REPORT, split));
            split(words, Labels.AMENDMENT).ifPresent(split -> put(Box.DATE_OF_ORIGINAL_SUBMISSION, split));
            split(words, Labels.RELATIONSHIP).ifPresent(split -> readRelationship(words, split));
            split(words, Labels.JOINT).ifPresent(split -> readChoice(words));
            knowApproval(words);
            transcript.reportRest("a box outside of the tables", words);
        }
    }

    private Optional<LabelSplit> split(List<Word> words, List<String> labels) {
        Optional<LabelSplit> split = LabelSplit.of(words, labels);
        split.ifPresent(found -> transcript.known(found.label()));
        return split;
    }

    private void readIssuer(List<Word> words) {
        Ciks.put(transcript, sheet, transcript.draft().issuer(), Box.ISSUER_CIK, IssuerWords.name(words));
        IssuerWords.put(transcript, words);
    }

    private void put(Box box, LabelSplit split) {
        transcript.putUnbroken(transcript.draft().document(), box, split.rest());
    }

    private void readRelationship(List<Word> words, LabelSplit split) {
        Part owner = transcript.draft().parts(Area.OWNER).isEmpty()
                ? transcript.draft().next(Area.OWNER)
                : transcript.draft().parts(Area.OWNER).get(0);
        List<Word> inDocumentOrder =
                words.stream().filter(word -> split.rest().contains(word)).toList();
        new RelationshipBox(transcript, owner).read(inDocumentOrder);
    }

    /** One person or several: the number of owner boxes says the same. */
    private void readChoice(List<Word> words) {
        Labels.JOINT_CHOICES.forEach(choice -> LabelSplit.find(words, choice).ifPresent(label -> {
            transcript.known(label);
            new Ticks(words).before(label).ifPresent(tick -> transcript.known(List.of(tick)));
        }));
    }

    /** The box that tells how long the form takes to fill in. */
    private void knowApproval(List<Word> words) {
        String letters = Letters.of(words);
        if (letters.equals(OMB_HEADING) || letters.startsWith(OMB_NUMBER) || letters.equals(OMB_BOX)) {
            transcript.known(words);
        }
    }

    /** On joint filings the boxes below the tables repeat the first owner and go on with the others. */
    private void readOwners() {
        List<OwnerBox> owners = boxes.stream()
                .map(Field::words)
                .filter(words -> Letters.ofLabel(words).startsWith(Labels.OWNER))
                .map(OwnerBox::new)
                .toList();
        for (int i = 0; i < owners.size(); i++) {
            OwnerBox owner = owners.get(i);
            if (i == 1 && owner.name().equals(owners.get(0).name())) {
                owner.repeated(transcript);
            } else {
                owner.put(transcript, sheet, transcript.draft().next(Area.OWNER));
            }
        }
    }
}
