package com.curbline.catalogue;

import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches a store's products by words. */
@Component
class Catalogue {

    private static final String SEARCH = """
            SELECT * FROM (
              SELECT p.*, LOWER(p.name) AS name_key, CASE WHEN LOWER(p.sku) = :phrase THEN 0
                          WHEN p.search_text LIKE :is THEN 1
                          WHEN p.search_text LIKE :begins THEN 2
                          WHEN p.search_text LIKE :holds THEN 3 ELSE 4 END AS match_rank
                FROM products p WHERE p.store_id = :store AND (LOWER(p.sku) = :phrase OR %s)) AS found
             WHERE match_rank > :rank OR match_rank = :rank AND (name_key > :name OR name_key = :name AND sku > :sku)
             ORDER BY match_rank, name_key, sku LIMIT :limit""";

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product found, and the place in the list where it stands. */
    record Found(Product product, Cursor place) {
    }

    /** Products that hold every word of the query at the beginning of a word: first those whose name is it, begins with it, holds it, then by name. */
    List<Found> search(StoreId store, String query, Cursor after, int limit) {
        var words = SearchText.words(query);
        var every = IntStream.range(0, words.size()).mapToObj(index -> "p.search_text LIKE :word" + index).collect(Collectors.joining(" AND "));
        var phrase = String.join(" ", words);
        var statement = jdbc.sql(SEARCH.formatted(every.isEmpty() ? "1 = 1" : every))
                .param("store", store.value()).param("phrase", query.strip().toLowerCase())
                .param("is", "%" + SearchText.NAME + phrase + SearchText.NAME + "%").param("begins", "%" + SearchText.NAME + phrase + "%")
                .param("holds", "% " + phrase + "%" + SearchText.CATEGORY + "%")
                .param("rank", after.rank()).param("name", after.name()).param("sku", after.sku()).param("limit", limit);
        for (int index = 0; index < words.size(); index++) {
            statement = statement.param("word" + index, "% " + words.get(index) + "%");
        }
        return statement.query((row, number) -> new Found(ProductColumns.read(row, number),
                new Cursor(row.getInt("match_rank"), row.getString("name_key"), row.getString("sku")))).list();
    }
}
