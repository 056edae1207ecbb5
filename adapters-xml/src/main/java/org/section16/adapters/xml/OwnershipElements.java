package org.section16.adapters.xml;

import static org.section16.adapters.xml.OwnershipElement.inOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.section16.adapters.xml.BoxElements.Field;
import org.section16.adapters.xml.BoxElements.Note;
import org.section16.adapters.xml.BoxElements.Secret;
import org.section16.adapters.xml.BoxElements.SetByEdgar;
import org.section16.adapters.xml.BoxElements.Text;
import org.section16.adapters.xml.BoxElements.Version;
import org.section16.adapters.xml.GroupElements.Group;
import org.section16.adapters.xml.GroupElements.Repeated;
import org.section16.adapters.xml.GroupElements.TheIssuer;
import org.section16.adapters.xml.LineElements.Coding;
import org.section16.adapters.xml.LineElements.FlatAmount;
import org.section16.adapters.xml.LineElements.FlatLine;
import org.section16.adapters.xml.LineElements.Table;
import org.section16.adapters.xml.LineElements.TableLine;
import org.section16.domain.form.Area;
import org.section16.domain.form.Box;
import org.section16.domain.form.LineKind;

/**
 * The table of the ownership XML: which element holds which box, in the order of the schema. It covers all versions
 * from X0101 to X0609, which differ in what they lack, and both views of a document: as filers submit it, and as EDGAR
 * disseminates it with what it sets itself. Transactions and holdings have the same children here: what a
 * holding does not have is told by the assembler, not by the reader.
 */
final class OwnershipElements {
    /** The name of the root. */
    static final String ROOT = "ownershipDocument";

    /** The element around the text of a box that can have footnotes. */
    static final String VALUE = "value";

    /** A footnote mark: its attribute {@code id} names the footnote. */
    static final String FOOTNOTE_ID = "footnoteId";

    /** The attribute of footnotes and marks. */
    static final String ID = "id";

    private static final OwnershipElement CODING = new Coding(
            Box.TRANSACTION_CODING.element(),
            inOrder(
                    new Text(Box.TRANSACTION_FORM_TYPE),
                    new Text(Box.TRANSACTION_CODE),
                    new Text(Box.EQUITY_SWAP_INVOLVED)));

    private static final OwnershipElement AMOUNTS = amounts(
            new Field(Box.TRANSACTION_SHARES),
            new Field(Box.TRANSACTION_PRICE_PER_SHARE),
            new Field(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE));

    private static final OwnershipElement DERIVATIVE_AMOUNTS = amounts(
            new Field(Box.TRANSACTION_SHARES),
            new Field(Box.TRANSACTION_TOTAL_VALUE),
            new Field(Box.TRANSACTION_PRICE_PER_SHARE),
            new Field(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE));

    /** In 2003 the price was called value; in a holding, which is what Form 3 has, it is the value owned. */
    private static final OwnershipElement FLAT_AMOUNTS = amounts(
            new FlatAmount("transactionShares", Box.TRANSACTION_SHARES, Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
            new FlatAmount("transactionValue", Box.TRANSACTION_PRICE_PER_SHARE, Box.VALUE_OWNED_FOLLOWING_TRANSACTION),
            new Field(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE));

    private static final OwnershipElement FLAT_DERIVATIVE_AMOUNTS = amounts(
            new Field(Box.TRANSACTION_SHARES),
            new FlatAmount("transactionValue", Box.TRANSACTION_PRICE_PER_SHARE, Box.TRANSACTION_PRICE_PER_SHARE),
            new Field(Box.TRANSACTION_ACQUIRED_DISPOSED_CODE));

    private static final OwnershipElement UNDERLYING = new Group(
            "underlyingSecurity",
            inOrder(
                    new Field(Box.UNDERLYING_SECURITY_TITLE),
                    new Field(Box.UNDERLYING_SECURITY_SHARES),
                    new Field(Box.UNDERLYING_SECURITY_VALUE)));

    private static final OwnershipElement POST_AMOUNTS = new Group(
            "postTransactionAmounts",
            inOrder(
                    new Field(Box.SHARES_OWNED_FOLLOWING_TRANSACTION),
                    new Field(Box.VALUE_OWNED_FOLLOWING_TRANSACTION)));

    private static final OwnershipElement NATURE = new Group(
            "ownershipNature",
            inOrder(new Field(Box.DIRECT_OR_INDIRECT_OWNERSHIP), new Field(Box.NATURE_OF_OWNERSHIP)));

    private static final OwnershipElement OWNER = new Repeated(
            Area.OWNER.label(),
            Area.OWNER,
            inOrder(
                    new Group(
                            "reportingOwnerId",
                            true,
                            inOrder(
                                    new Text(Box.RPT_OWNER_CIK),
                                    new Secret("rptOwnerCcc"),
                                    new SetByEdgar(new Text(Box.RPT_OWNER_NAME)))),
                    new Group(
                            "reportingOwnerAddress",
                            inOrder(
                                    new Text(Box.RPT_OWNER_NON_US_ADDRESS_FLAG),
                                    new Text(Box.RPT_OWNER_STREET_1),
                                    new Text(Box.RPT_OWNER_STREET_2),
                                    new Text(Box.RPT_OWNER_CITY),
                                    new Text(Box.RPT_OWNER_NON_US_STATE_TERRITORY),
                                    new Text(Box.RPT_OWNER_STATE),
                                    new Text(Box.RPT_OWNER_COUNTRY),
                                    new Text(Box.RPT_OWNER_ZIP_CODE),
                                    new SetByEdgar(new Text(Box.RPT_OWNER_STATE_DESCRIPTION)))),
                    // Not written where nothing is known, as of the later owners of a printed joint filing: an empty
                    // one would say that the owner is nothing to the issuer.
                    new Group(
                            "reportingOwnerRelationship",
                            inOrder(
                                    new Text(Box.IS_DIRECTOR),
                                    new Text(Box.IS_OFFICER),
                                    new Text(Box.IS_TEN_PERCENT_OWNER),
                                    new Text(Box.IS_OTHER),
                                    new Text(Box.OFFICER_TITLE),
                                    new Text(Box.OTHER_TEXT)))));

    /** The root, and through it every element. */
    static final OwnershipElement DOCUMENT = new Group(
            ROOT,
            inOrder(
                    new SetByEdgar(new Version("schemaVersion")),
                    new Text(Box.DOCUMENT_TYPE),
                    new Text(Box.PERIOD_OF_REPORT),
                    new Text(Box.DATE_OF_ORIGINAL_SUBMISSION),
                    new SetByEdgar(new Text(Box.NO_SECURITIES_OWNED)),
                    new Text(Box.NOT_SUBJECT_TO_SECTION_16),
                    new SetByEdgar(new Text(Box.FORM_3_HOLDINGS_REPORTED)),
                    new SetByEdgar(new Text(Box.FORM_4_TRANSACTIONS_REPORTED)),
                    new TheIssuer(
                            Area.ISSUER.label(),
                            inOrder(
                                    new Text(Box.ISSUER_CIK),
                                    new SetByEdgar(new Text(Box.ISSUER_NAME)),
                                    new Text(Box.ISSUER_TRADING_SYMBOL),
                                    new Text(Box.ISSUER_FOREIGN_TRADING_SYMBOL))),
                    OWNER,
                    new Text(Box.AFF_10B5_ONE),
                    table(Area.TABLE_I, "nonDerivative", line(AMOUNTS)),
                    table(Area.TABLE_II, "derivative", derivativeLine(DERIVATIVE_AMOUNTS)),
                    new FlatLine("nonDerivativeSecurity", Area.TABLE_I, line(FLAT_AMOUNTS)),
                    new FlatLine("derivativeSecurity", Area.TABLE_II, derivativeLine(FLAT_DERIVATIVE_AMOUNTS)),
                    new Group("footnotes", inOrder(new Note(Area.FOOTNOTE.label()))),
                    new Text(Box.REMARKS),
                    new Repeated(
                            Area.SIGNATURE.label(),
                            Area.SIGNATURE,
                            inOrder(new Text(Box.SIGNATURE_NAME), new Text(Box.SIGNATURE_DATE)))));

    private OwnershipElements() {}

    private static OwnershipElement amounts(OwnershipElement... amounts) {
        return new Group("transactionAmounts", inOrder(amounts));
    }

    private static OwnershipElement table(Area area, String prefix, Map<String, OwnershipElement> line) {
        return new Table(
                prefix + "Table",
                area,
                inOrder(
                        new TableLine(prefix + "Transaction", area, LineKind.TRANSACTION, line),
                        new TableLine(prefix + "Holding", area, LineKind.HOLDING, line)));
    }

    private static Map<String, OwnershipElement> line(OwnershipElement amounts) {
        return inOrder(
                new Field(Box.SECURITY_TITLE),
                new Field(Box.TRANSACTION_DATE),
                new Field(Box.DEEMED_EXECUTION_DATE),
                CODING,
                new Field(Box.TRANSACTION_TIMELINESS),
                amounts,
                POST_AMOUNTS,
                NATURE);
    }

    private static Map<String, OwnershipElement> derivativeLine(OwnershipElement amounts) {
        List<OwnershipElement> elements =
                new ArrayList<>(List.of(new Field(Box.SECURITY_TITLE), new Field(Box.CONVERSION_OR_EXERCISE_PRICE)));
        for (OwnershipElement element : line(amounts).values()) {
            if (element == POST_AMOUNTS) {
                elements.add(new Field(Box.EXERCISE_DATE));
                elements.add(new Field(Box.EXPIRATION_DATE));
                elements.add(UNDERLYING);
            }
            if (!element.name().equals(Box.SECURITY_TITLE.element())) {
                elements.add(element);
            }
        }
        return inOrder(elements.toArray(OwnershipElement[]::new));
    }
}
