package org.section16.adapters.db;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import java.time.LocalDate;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.conf.ParamType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Hands days to the driver as they are. jOOQ's own way leads through {@code java.sql.Date}, which counts by the Julian
 * calendar before October 1582: the year 0022, a usual slip for 2022, would lie in the table two days off.
 *
 * <p>Public only for the generated classes.
 */
public final class DayBinding implements Binding<LocalDate, LocalDate> {
    private static final long serialVersionUID = 1L;

    @Override
    public Converter<LocalDate, LocalDate> converter() {
        return Converters.identity(LocalDate.class);
    }

    @Override
    public void sql(BindingSQLContext<LocalDate> context) {
        if (context.render().paramType() == ParamType.INLINED) {
            context.render().visit(DSL.inline(context.value(), SQLDataType.LOCALDATE));
        } else {
            context.render().sql(context.variable());
        }
    }

    @Override
    public void set(BindingSetStatementContext<LocalDate> context) throws SQLException {
        if (context.value() == null) {
            context.statement().setNull(context.index(), Types.DATE);
        } else {
            context.statement().setObject(context.index(), context.value());
        }
    }

    @Override
    public void get(BindingGetResultSetContext<LocalDate> context) throws SQLException {
        context.value(context.resultSet().getObject(context.index(), LocalDate.class));
    }

    @Override
    public void register(BindingRegisterContext<LocalDate> context) throws SQLException {
        throw notUsed();
    }

    @Override
    public void get(BindingGetStatementContext<LocalDate> context) throws SQLException {
        throw notUsed();
    }

    @Override
    public void set(BindingSetSQLOutputContext<LocalDate> context) throws SQLException {
        throw notUsed();
    }

    @Override
    public void get(BindingGetSQLInputContext<LocalDate> context) throws SQLException {
        throw notUsed();
    }

    private static SQLException notUsed() {
        return new SQLFeatureNotSupportedException("the schema has neither procedures nor structured types");
    }
}
