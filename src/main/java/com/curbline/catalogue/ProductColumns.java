package com.curbline.catalogue;

import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A product as a row, both ways. */
final class ProductColumns {

    private static final List<String> KEY = List.of("store_id", "sku");
    private static final List<String> TEXTS = List.of("name", "name_es", "brand", "department", "department_es", "category", "category_es",
            "size_text", "allergens", "claims", "diet", "aisle", "temperature", "search_text");
    private static final List<String> FLAGS = List.of("allergens_known", "age_restricted", "never_auto_substitute");

    /** Standard SQL, understood by both databases. */
    static final String MERGE = """
            MERGE INTO products AS p USING (SELECT %s, CAST(:price AS numeric(10, 2)) AS price, CAST(:change_number AS bigint) AS change_number) AS s
            ON p.store_id = s.store_id AND p.sku = s.sku
            WHEN MATCHED THEN UPDATE SET %s, price = s.price, change_number = s.change_number
            WHEN NOT MATCHED THEN INSERT (%s, price, change_number) VALUES (%s, s.price, s.change_number)""".formatted(
            each(ProductColumns::parameter, KEY, TEXTS, FLAGS), each(column -> column + " = s." + column, TEXTS, FLAGS),
            each(Function.identity(), KEY, TEXTS, FLAGS), each(column -> "s." + column, KEY, TEXTS, FLAGS));

    private ProductColumns() {
    }

    @SafeVarargs
    private static String each(Function<String, String> form, List<String>... columns) {
        return List.of(columns).stream().flatMap(Collection::stream).map(form).collect(Collectors.joining(", "));
    }

    private static String parameter(String column) {
        return "CAST(:%1$s AS %2$s) AS %1$s".formatted(column, FLAGS.contains(column) ? "boolean" : "varchar(4000)");
    }

    static MapSqlParameterSource write(StoreId store, Product product) {
        var row = new MapSqlParameterSource("store_id", store.value());
        row.addValue("sku", product.sku().value()).addValue("brand", product.brand()).addValue("size_text", product.size());
        write(row, "name", product.name());
        write(row, "department", product.department());
        write(row, "category", product.category());
        row.addValue("price", product.price() == null ? null : product.price().amount(), Types.NUMERIC);
        row.addValue("allergens_known", product.contains().known()).addValue("allergens", joined(product.contains().present()));
        row.addValue("claims", joined(product.claims())).addValue("diet", joined(product.diet()));
        row.addValue("age_restricted", product.ageRestricted()).addValue("never_auto_substitute", product.neverAutoSubstitute());
        row.addValue("aisle", product.aisle()).addValue("temperature", product.temperature().name());
        return row.addValue("search_text", SearchText.of(product));
    }

    private static void write(MapSqlParameterSource row, String column, LocalizedText text) {
        row.addValue(column, text.english()).addValue(column + "_es", text.spanish());
    }

    static Product read(ResultSet row, int number) throws SQLException {
        return new Product(new Sku(row.getString("sku")), text(row, "name"), row.getString("brand"), text(row, "department"), text(row, "category"),
                row.getString("size_text"), price(row.getBigDecimal("price")),
                new Allergens(row.getBoolean("allergens_known"), split(row.getString("allergens"))),
                split(row.getString("claims")), split(row.getString("diet")), row.getBoolean("age_restricted"),
                row.getBoolean("never_auto_substitute"), row.getString("aisle"), Temperature.valueOf(row.getString("temperature")));
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column), row.getString(column + "_es"));
    }

    private static Money price(BigDecimal amount) {
        return amount == null ? null : Money.dollars(amount);
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining("|"));
    }

    private static Set<String> split(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split("\\|"));
    }
}
