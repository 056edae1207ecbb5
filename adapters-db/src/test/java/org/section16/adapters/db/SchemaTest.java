package org.section16.adapters.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.Meta;
import org.jooq.Named;
import org.jooq.Table;
import org.jooq.TableOptions.TableType;
import org.junit.jupiter.api.Test;
import org.section16.adapters.db.schema.DefaultSchema;
import org.section16.domain.form.Box;

class SchemaTest {
    /** Part of the names of the indexes that H2 adds for foreign keys. */
    private static final String FOREIGN_KEY = "_OF_";

    @Test
    void a_new_store_has_the_tables_that_queries_are_written_with() {
        Map<String, String> generated =
                DefaultSchema.DEFAULT_SCHEMA.getTables().stream().collect(byName());

        Map<String, String> migrated = migrated();

        assertThat(migrated).isEqualTo(generated);
    }

    @Test
    void the_newest_script_is_the_version_that_this_program_knows() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(scripts.map(script -> script.getFileName().toString())
                            .map(name -> name.replaceAll("V([0-9]+)__[a-z_]+\\.sql", "$1"))
                            .mapToInt(Integer::parseInt)
                            .max())
                    .hasValue(Schema.VERSION);
        }
    }

    @Test
    void every_box_has_its_column() {
        List<String> columns = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .flatMap(table -> Arrays.stream(table.fields()))
                .map(Field::getName)
                .toList();

        assertThat(Box.values())
                .filteredOn(box -> box != Box.LINE_KIND && box != Box.VOLUNTARILY_REPORTED)
                .allSatisfy(box -> assertThat(columns).containsAnyOf(box.name(), box.name() + "_FN"));
    }

    @Test
    void every_table_and_column_is_explained() {
        assertThat(DefaultSchema.DEFAULT_SCHEMA.getTables())
                .allSatisfy(table -> assertThat(table.getComment()).isNotEmpty())
                .flatMap(table -> List.of(table.fields()))
                .allSatisfy(column -> assertThat(column.getComment()).isNotEmpty());
    }

    private static Map<String, String> migrated() {
        try (Database database = Database.at(DatabaseAddress.of("jdbc:h2:mem:schema"))) {
            return database.inTransaction(context -> {
                Meta meta =
                        context.meta().filterSchemas(schema -> schema.getName().equals("PUBLIC"));
                return meta.getTables().stream()
                        .filter(table -> !table.getName().startsWith("flyway"))
                        .filter(table -> table.getTableType() == TableType.TABLE)
                        .collect(byName());
            });
        }
    }

    private static Collector<Table<?>, ?, Map<String, String>> byName() {
        return Collectors.toMap(Named::getName, SchemaTest::description);
    }

    private static String description(Table<?> table) {
        return table.getComment() + "\ncolumns\n"
                + lines(Stream.of(table.fields()).map(SchemaTest::description))
                + "\nprimary key " + names(table.getPrimaryKey().getFields())
                + "\nforeign keys\n"
                + lines(table.getReferences().stream()
                        .map(SchemaTest::description)
                        .sorted())
                + "\nindexes\n"
                + lines(table.getIndexes().stream()
                        .filter(index -> !index.getName().contains(FOREIGN_KEY))
                        .map(SchemaTest::description)
                        .sorted());
    }

    private static String description(Field<?> column) {
        DataType<?> type = column.getDataType();
        return String.join(
                " ",
                column.getName(),
                type.isDate() ? "Day" : type.getType().getSimpleName(),
                type.precision() + "," + type.scale(),
                type.nullable() ? "null" : "not null",
                column.getComment());
    }

    private static String description(ForeignKey<?, ?> key) {
        return key.getName() + names(key.getFields()) + " to "
                + key.getKey().getTable().getName() + names(key.getKey().getFields());
    }

    private static String description(Index index) {
        return index.getName()
                + index.getFields().stream()
                        .map(field -> field.getName().toUpperCase(Locale.ROOT))
                        .toList();
    }

    private static String names(List<? extends Named> named) {
        return named.stream().map(Named::getName).toList().toString();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
