package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import com.curbline.kernel.StoreId;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HttpTest
class CatalogueIndexTest {

    private static final StoreId ELM = new StoreId("elm-street");
    private static final StoreId OAK = new StoreId("oak-avenue");

    @TempDir
    Path folder;

    @Autowired
    CatalogueImport imports;

    @Autowired
    CatalogueChanges changes;

    @Autowired
    ProductTable products;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final List<CatalogueIndex> nodes = new ArrayList<>();

    @BeforeEach
    void aStoreThatSellsMilk() {
        jdbc.sql("DELETE FROM products").update();
        jdbc.sql("DELETE FROM catalogue_changes").update();
        take("P1,Milk,Milk\n");
    }

    @AfterEach
    void stop() throws IOException {
        for (var node : nodes) {
            node.close();
        }
    }

    @Test
    void everyNodeFindsWhatAnotherOneTook() {
        var first = node("a");
        var second = node("b");
        assertThat(find(first, "milk")).containsExactly("P1");
        assertThat(find(second, "milk")).containsExactly("P1");

        take("P2,Oat Milk,Milk\nP1,Soap,Household\n");

        assertThat(find(first, "milk")).containsExactly("P2");
        assertThat(find(second, "milk")).containsExactly("P2");
        assertThat(find(second, "soap")).containsExactly("P1");
    }

    @Test
    void twoNodesOnOneFolderBothSearch() {
        var first = node("same");
        var second = node("same");
        assertThat(find(first, "milk")).containsExactly("P1");
        assertThat(find(second, "milk")).containsExactly("P1");
    }

    @Test
    void theIndexIsKeptOverARestartAndGoesOnFromThere() throws IOException {
        var before = node("a");
        find(before, "milk");
        before.close();
        jdbc.sql("UPDATE products SET name = 'Changed behind the back'").update();
        var after = node("a");

        assertThat(find(after, "milk")).containsExactly("P1");
        take("P2,Milk drink,Milk\n");

        assertThat(find(after, "milk")).containsExactly("P1", "P2");
    }

    @Test
    void anIndexThatIsDamagedMissingOrOfAnotherFormatIsMadeAnew() throws IOException {
        var path = folder.resolve("a/index/store-elm-street");
        find(node("a"), "milk");
        nodes.get(0).close();
        try (var files = Files.list(path)) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "nonsense");
            }
        }
        assertThat(find(node("a"), "milk")).containsExactly("P1");
        nodes.get(1).close();
        try (var writer = new IndexWriter(FSDirectory.open(path), new IndexWriterConfig())) {
            writer.deleteAll();
            writer.setLiveCommitData(Map.of("format", "0", "epoch", changes.latest(ELM).epoch(), "number", String.valueOf(changes.latest(ELM).number())).entrySet());
        }
        assertThat(find(node("a"), "milk")).containsExactly("P1");
    }

    @Test
    void anIndexOfAnotherDatabaseIsMadeAnew() throws IOException {
        var before = node("a");
        find(before, "milk");
        before.close();
        jdbc.sql("DELETE FROM products").update();
        jdbc.sql("DELETE FROM catalogue_changes").update();
        take("P7,Milk of the other,Milk\n");

        assertThat(find(node("a"), "milk")).containsExactly("P7");
    }

    @Test
    void aDatabaseThatWasPutBackIsFollowed() {
        var node = node("a");
        var earlier = changes.latest(ELM);
        take("P2,Late Milk,Milk\n");
        assertThat(find(node, "milk")).containsExactly("P1", "P2");
        jdbc.sql("DELETE FROM products WHERE sku = 'P2'").update();
        jdbc.sql("UPDATE catalogue_changes SET change_number = :number").param("number", earlier.number()).update();

        assertThat(find(node, "milk")).containsExactly("P1");
    }

    @Test
    void whatIsTakenBackIsNeverFound() {
        var node = node("a");
        transactions.executeWithoutResult(transaction -> {
            take("P2,Milk that never was,Milk\n");
            transaction.setRollbackOnly();
        });
        assertThat(find(node, "milk")).containsExactly("P1");
        take("P3,Milk after,Milk\n");
        assertThat(find(node, "milk")).containsExactly("P1", "P3");
    }

    @Test
    void aProductThatIsGoneIsNotToldAndNotLookedForAgain() {
        var node = node("a");
        take("P2,Milk too,Milk\n");
        find(node, "milk");
        jdbc.sql("DELETE FROM products WHERE sku = 'P1'").update();

        assertThat(new Catalogue(node, products).search(ELM, "milk", Cursor.read(null), 1)).extracting(found -> found.product().sku().value()).containsExactly("P2");
        assertThat(find(node, "milk")).containsExactly("P2");
    }

    @Test
    void aListGoesOnWhereItsPageEndedWhileProductsAreAdded() {
        var node = node("a");
        var rows = new StringBuilder();
        IntStream.range(100, 160).forEach(number -> rows.append("A%d,Milk %d,Milk\n".formatted(number, number % 7)));
        take(rows.toString());
        List<String> paged = new ArrayList<>();
        var page = node.find(ELM, "milk", Cursor.read(null), 7);
        while (!page.isEmpty()) {
            page.forEach(place -> paged.add(place.sku()));
            take("Z%d,Almond Milk,Milk\n".formatted(paged.size()));
            page = node.find(ELM, "milk", Cursor.read(page.get(page.size() - 1).toString()), 7);
        }
        assertThat(paged).doesNotHaveDuplicates().filteredOn(sku -> !sku.startsWith("Z")).hasSize(61).startsWith("P1");
    }

    @Test
    void storesKnowNothingOfEachOther() {
        assertThat(node("a").find(OAK, "milk", Cursor.read(null), 10)).isEmpty();
    }

    private CatalogueIndex node(String name) {
        var node = new CatalogueIndex(new IndexFolder(folder.resolve(name).toString(), "jdbc:postgresql://shared"), changes, products);
        nodes.add(node);
        return node;
    }

    private void take(String rows) {
        imports.take(ELM, new StringReader("sku,name,category\n" + rows));
    }

    private static List<String> find(CatalogueIndex node, String query) {
        return node.find(ELM, query, Cursor.read(null), 50).stream().map(Cursor::sku).toList();
    }
}
