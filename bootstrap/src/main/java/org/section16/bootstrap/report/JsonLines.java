package org.section16.bootstrap.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.section16.domain.filing.Line;
import org.section16.domain.filing.PostTransactionAmounts;
import org.section16.domain.filing.Transaction;
import org.section16.domain.filing.TransactionAmounts;
import org.section16.domain.filing.TransactionCoding;
import org.section16.domain.form.Box;
import org.section16.domain.security.DerivativeTerms;
import org.section16.domain.security.OwnershipNature;
import org.section16.domain.security.UnderlyingSecurity;

/** The lines of Tables I and II as JSON. */
final class JsonLines {
    private final JsonGenerator json;
    private final JsonBoxes boxes;

    JsonLines(JsonGenerator json, JsonBoxes boxes) {
        this.json = json;
        this.boxes = boxes;
    }

    /** Writes a table under the names of the XML, such as {@code nonDerivativeTable.nonDerivativeTransaction[]}. */
    void write(String prefix, List<Line> table) throws IOException {
        json.writeObjectFieldStart(prefix + "Table");
        write(prefix + "Transaction", table, true);
        write(prefix + "Holding", table, false);
        json.writeEndObject();
    }

    private void write(String name, List<Line> table, boolean transactions) throws IOException {
        json.writeArrayFieldStart(name);
        for (int index = 0; index < table.size(); index++) {
            if (table.get(index) instanceof Transaction == transactions) {
                write(index + 1, table.get(index));
            }
        }
        json.writeEndArray();
    }

    private void write(int number, Line line) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", number);
        boxes.write(Box.SECURITY_TITLE, line.securityTitle());
        Optional<DerivativeTerms> terms = line.derivativeTerms();
        if (terms.isPresent()) {
            boxes.write(Box.CONVERSION_OR_EXERCISE_PRICE, terms.get().conversionOrExercisePrice());
        }
        Optional<Transaction> transaction = line instanceof Transaction done ? Optional.of(done) : Optional.empty();
        if (transaction.isPresent()) {
            boxes.write(Box.TRANSACTION_DATE, transaction.get().transactionDate());
            boxes.write(Box.DEEMED_EXECUTION_DATE, transaction.get().deemedExecutionDate());
        }
        coding(line.transactionCoding());
        if (transaction.isPresent()) {
            boxes.write(Box.TRANSACTION_TIMELINESS, transaction.get().transactionTimeliness());
            amounts(transaction.get().transactionAmounts());
        }
        if (terms.isPresent()) {
            terms(terms.get());
        }
        holdings(line.postTransactionAmounts(), line.ownershipNature());
        json.writeEndObject();
    }

    private void coding(TransactionCoding coding) throws IOException {
        if (coding.equals(TransactionCoding.notGiven())) {
            return;
        }
        json.writeObjectFieldStart(Box.TRANSACTION_CODING.element());
        boxes.write(Box.TRANSACTION_FORM_TYPE, coding.transactionFormType());
        boxes.write(Box.TRANSACTION_CODE, coding.transactionCode());
        boxes.write(Box.EQUITY_SWAP_INVOLVED, coding.equitySwapInvolved());
        boxes.writeNotes(coding.notes());
        json.writeEndObject();
    }

    private void amounts(TransactionAmounts amounts) throws IOException {
        json.writeObjectFieldStart("transactionAmounts");
        boxes.write(Box.TRANSACTION_SHARES, amounts.transactionShares());
        boxes.write(Box.TRANSACTION_TOTAL_VALUE, amounts.transactionTotalValue());
        boxes.write(Box.TRANSACTION_PRICE_PER_SHARE, amounts.transactionPricePerShare());
        boxes.write(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE, amounts.transactionAcquiredDisposedCode());
        json.writeEndObject();
    }

    private void terms(DerivativeTerms terms) throws IOException {
        boxes.write(Box.EXERCISE_DATE, terms.exerciseDate());
        boxes.write(Box.EXPIRATION_DATE, terms.expirationDate());
        UnderlyingSecurity underlying = terms.underlyingSecurity();
        json.writeObjectFieldStart("underlyingSecurity");
        boxes.write(Box.UNDERLYING_SECURITY_TITLE, underlying.underlyingSecurityTitle());
        boxes.write(Box.UNDERLYING_SECURITY_SHARES, underlying.underlyingSecurityShares());
        boxes.write(Box.UNDERLYING_SECURITY_VALUE, underlying.underlyingSecurityValue());
        json.writeEndObject();
    }

    private void holdings(PostTransactionAmounts after, OwnershipNature nature) throws IOException {
        json.writeObjectFieldStart("postTransactionAmounts");
        boxes.write(Box.SHARES_OWNED_FOLLOWING_TRANSACTION, after.sharesOwnedFollowingTransaction());
        boxes.write(Box.VALUE_OWNED_FOLLOWING_TRANSACTION, after.valueOwnedFollowingTransaction());
        json.writeEndObject();
        json.writeObjectFieldStart("ownershipNature");
        boxes.write(Box.DIRECT_OR_INDIRECT_OWNERSHIP, nature.directOrIndirectOwnership());
        boxes.write(Box.NATURE_OF_OWNERSHIP, nature.natureOfOwnership());
        json.writeEndObject();
    }
}
