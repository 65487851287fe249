package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The products in the database. */
@Component
class ProductTable implements Products {

    private static final String LIKE = """
            SELECT p.* FROM products p LEFT JOIN availability a ON a.store_id = p.store_id AND a.sku = p.sku
             WHERE p.store_id = :store AND p.category = :category AND p.sku <> :sku
               AND p.price IS NOT NULL AND (a.on_hand IS NULL OR a.on_hand >= :quantity)
             ORDER BY ABS(p.price - :price), p.name, p.sku LIMIT :limit""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final CatalogueChanges changes;

    ProductTable(JdbcClient jdbc, NamedParameterJdbcOperations batches, CatalogueChanges changes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.changes = changes;
    }

    @Override
    public Optional<Product> find(StoreId store, Sku sku) {
        return jdbc.sql("SELECT * FROM products WHERE store_id = :store AND sku = :sku")
                .param("store", store.value()).param("sku", sku.value())
                .query(ProductColumns::read).optional();
    }

    @Override
    public Map<Sku, Product> findAll(StoreId store, Collection<Sku> skus) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("SELECT * FROM products WHERE store_id = :store AND sku IN (:skus)")
                .param("store", store.value()).param("skus", skus.stream().map(Sku::value).toList())
                .query(ProductColumns::read).list().stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
    }

    @Override
    public List<Product> inStockLike(StoreId store, Product product, int quantity, int limit) {
        return jdbc.sql(LIKE)
                .param("store", store.value()).param("category", product.category().english()).param("sku", product.sku().value())
                .param("quantity", quantity).param("limit", limit)
                .param("price", product.price() == null ? java.math.BigDecimal.ZERO : product.price().amount())
                .query(ProductColumns::read).list();
    }

    @Override
    public List<Product> longestNamed(StoreId store, int limit) {
        return jdbc.sql("""
                SELECT * FROM products WHERE store_id = :store AND price IS NOT NULL
                 ORDER BY CHAR_LENGTH(brand) + CHAR_LENGTH(name) + CHAR_LENGTH(name_es) + CHAR_LENGTH(size_text) DESC, sku LIMIT :limit""")
                .param("store", store.value()).param("limit", limit).query(ProductColumns::read).list();
    }

    /** Up to {@code limit} products that were changed after the given change, those with a sku after the given one, by sku. */
    List<Product> changedSince(StoreId store, long number, String sku, int limit) {
        return jdbc.sql("SELECT * FROM products WHERE store_id = :store AND change_number > :number AND sku > :sku ORDER BY sku LIMIT :limit")
                .param("store", store.value()).param("number", number).param("sku", sku).param("limit", limit).query(ProductColumns::read).list();
    }

    /** Adds or replaces. Always in the order of the sku, so that two imports at once wait for each other instead of deadlocking. */
    void save(StoreId store, Collection<Product> products) {
        if (products.isEmpty()) {
            return;
        }
        var change = changes.next(store).number();
        var rows = products.stream().sorted(Comparator.comparing(product -> product.sku().value()))
                .map(product -> ProductColumns.write(store, product).addValue("change_number", change)).toArray(SqlParameterSource[]::new);
        batches.batchUpdate(ProductColumns.MERGE, rows);
    }
}
