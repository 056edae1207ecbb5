package org.section16.adapters.tables.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.section16.adapters.tables.table.Column;
import org.section16.adapters.tables.table.ColumnType;
import org.section16.adapters.tables.table.Table;

/** Which type of Parquet stands for which of ours. */
final class ParquetTypes {
    /** As in the store: EDGAR has twelve digits before the point and four behind it. */
    private static final int DIGITS = 38;

    private static final int DECIMALS = 10;

    /** What 38 digits need. */
    private static final int DECIMAL_BYTES = 16;

    private static final String LIST = "list";
    private static final String ELEMENT = "element";

    private ParquetTypes() {}

    static MessageType of(Table<?> table) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        for (Column<?> column : table.columns()) {
            message.addField(type(column));
        }
        return message.named(table.name());
    }

    private static Type type(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
            case DECIMAL ->
                Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                        .length(DECIMAL_BYTES)
                        .as(LogicalTypeAnnotation.decimalType(DECIMALS, DIGITS))
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case FLAG -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case MARKS ->
                Types.optionalList()
                        .requiredElement(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
        };
    }

    /** Says whether a value fits; a number of more digits than any form has does not. */
    static boolean canHold(ColumnType type, Object value) {
        if (type != ColumnType.DECIMAL) {
            return true;
        }
        BigDecimal number = (BigDecimal) value;
        return number.scale() <= DECIMALS && number.precision() - number.scale() <= DIGITS - DECIMALS;
    }

    static void write(ColumnType type, Object value, RecordConsumer out) {
        switch (type) {
            case TEXT -> out.addBinary(Binary.fromString(value.toString()));
            case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
            case DECIMAL -> out.addBinary(decimal((BigDecimal) value));
            case WHOLE -> out.addLong((Long) value);
            case FLAG -> out.addBoolean((Boolean) value);
            case MARKS -> writeList((List<?>) value, out);
        }
    }

    private static Binary decimal(BigDecimal number) {
        BigInteger unscaled = number.setScale(DECIMALS).unscaledValue();
        byte[] digits = unscaled.toByteArray();
        byte[] bytes = new byte[DECIMAL_BYTES];
        Arrays.fill(bytes, (byte) (unscaled.signum() < 0 ? -1 : 0));
        System.arraycopy(digits, 0, bytes, DECIMAL_BYTES - digits.length, digits.length);
        return Binary.fromConstantByteArray(bytes);
    }

    private static void writeList(List<?> values, RecordConsumer out) {
        out.startGroup();
        out.startField(LIST, 0);
        for (Object value : values) {
            out.startGroup();
            out.startField(ELEMENT, 0);
            out.addBinary(Binary.fromString(value.toString()));
            out.endField(ELEMENT, 0);
            out.endGroup();
        }
        out.endField(LIST, 0);
        out.endGroup();
    }
}
