package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.curbline.access.HttpTest;
import com.curbline.catalogue.CatalogueImport.RefusedRow;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.Money;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@HttpTest
abstract class CatalogueContract {

    private static final StoreId ELM = new StoreId("elm-street");
    private static final StoreId OAK = new StoreId("oak-avenue");

    @Autowired
    CatalogueImport imports;

    @Autowired
    Products products;

    @Autowired
    Availability availability;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM products").update();
        jdbc.sql("DELETE FROM availability").update();
    }

    @Test
    void everyColumnIsTaken() {
        take("""
                sku,name,name_es,brand,department,department_es,category,category_es,size_text,price_usd,contains,claims,diet,age_restricted,never_auto_substitute,aisle,on_hand,temperature,gtin
                P1,Oat Drink,Bebida de avena,Vale,Dairy & Eggs,Lácteos,Plant Milk,Leche vegetal,64 fl oz,4.99,none,organic|dairy_free,vegan,0,1,A7,12,CHILLED,0123
                """);
        var product = products.find(ELM, new Sku("P1")).orElseThrow();
        assertThat(product.name().spanish()).isEqualTo("Bebida de avena");
        assertThat(product.brand()).isEqualTo("Vale");
        assertThat(product.department().spanish()).isEqualTo("Lácteos");
        assertThat(product.category().spanish()).isEqualTo("Leche vegetal");
        assertThat(product.size()).isEqualTo("64 fl oz");
        assertThat(product.price()).isEqualTo(Money.dollars("4.99"));
        assertThat(product.contains()).isEqualTo(Allergens.of(Set.of()));
        assertThat(product.claims()).containsExactlyInAnyOrder("organic", "dairy_free");
        assertThat(product.diet()).containsExactly("vegan");
        assertThat(product.neverAutoSubstitute()).isTrue();
        assertThat(product.ageRestricted()).isFalse();
        assertThat(product.aisle()).isEqualTo("A7");
        assertThat(product.temperature()).isEqualTo(Temperature.CHILLED);
        assertThat(availability.onHand(ELM, new Sku("P1"))).isEqualTo(12);
        assertThat(products.find(OAK, new Sku("P1"))).isEmpty();
    }

    @Test
    void threeColumnsAreEnough() {
        assertThat(take("category,sku,name\nFruit,P1,Bananas\n")).isEqualTo(new CatalogueImport.Result(1, List.of()));
        var product = products.find(ELM, new Sku("P1")).orElseThrow();
        assertThat(product.price()).isNull();
        assertThat(product.contains().known()).isFalse();
        assertThat(product.department().english()).isEqualTo("Fruit");
        assertThat(availability.counted(ELM, new Sku("P1"))).isEmpty();
    }

    @Test
    void allergensAreKnownOnlyWhereTheFileSaysSo() {
        take("""
                sku,name,category,contains,ingredients_complete
                none,A,C,none,
                empty,A,C,,
                unknown,A,C,unknown,1
                complete,A,C,,1
                incomplete,A,C,,0
                listed,A,C,milk|soy,
                semicolons,A,C,wheat;gluten;soy,1
                partly,A,C,milk,0
                """);
        assertThat(allergens("none")).isEqualTo(Allergens.of(Set.of()));
        assertThat(allergens("empty")).isEqualTo(Allergens.unknown());
        assertThat(allergens("unknown")).isEqualTo(Allergens.unknown());
        assertThat(allergens("complete")).isEqualTo(Allergens.of(Set.of()));
        assertThat(allergens("incomplete")).isEqualTo(Allergens.unknown());
        assertThat(allergens("listed")).isEqualTo(Allergens.of(Set.of("milk", "soy")));
        assertThat(allergens("semicolons")).isEqualTo(Allergens.of(Set.of("wheat", "gluten", "soy")));
        assertThat(allergens("partly")).isEqualTo(new Allergens(false, Set.of("milk")));
    }

    @Test
    void aBadRowCostsItselfOnlyAndIsToldWithItsLine() {
        var result = take("""
                sku,name,category,price_usd,age_restricted,on_hand,temperature
                P1,Good,C,1.00,0,1,
                ,No sku,C,1.00,0,1,
                P3,,C,1.00,0,1,
                P4,Dear,C,one dollar,0,1,
                P5,Old,C,1.00,maybe,1,
                P6,Many,C,1.00,0,-1,
                P7,Warm,C,1.00,0,1,TEPID

                P8,"Two
                lines",C,1.00,0,1,
                P9,Comma, Not quoted,C,1.00,0,1,
                P1,Again,C,1.00,0,1,
                P 10,Blank,C,1.00,0,1,
                P11,%s,C,1.00,0,1,
                P12,Good too,C,$2.50,no,0,frozen
                """.formatted("x".repeat(201)));
        assertThat(result.taken()).isEqualTo(3);
        assertThat(result.refused()).containsExactly(
                new RefusedRow(3, "sku is empty"),
                new RefusedRow(4, "name is empty"),
                new RefusedRow(5, "price_usd must be an amount such as 4.99"),
                new RefusedRow(6, "age_restricted must be 1 or 0"),
                new RefusedRow(7, "on_hand must be a whole number from 0"),
                new RefusedRow(8, "temperature must be AMBIENT, CHILLED or FROZEN"),
                new RefusedRow(12, "has 8 values where the first line names 7 columns"),
                new RefusedRow(13, "sku P1 stands on line 2 already"),
                new RefusedRow(14, "sku may hold letters, digits and . _ : - only"),
                new RefusedRow(15, "name is longer than 200 characters"));
        assertThat(products.find(ELM, new Sku("P8")).orElseThrow().name().english()).isEqualTo("Two lines");
        assertThat(products.find(ELM, new Sku("P1")).orElseThrow().name().english()).isEqualTo("Good");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsOwnLineOnly() {
        var result = take("""
                sku,name,category
                P1,"Open,C
                P2,"Closed, with comma",C
                P3,12" Pizza,C
                P4,"Said ""hello""\",C
                P5,"Open to the end,C
                """);
        assertThat(result.refused()).extracting(RefusedRow::line).containsExactly(2L, 6L);
        assertThat(result.taken()).isEqualTo(3);
        assertThat(products.find(ELM, new Sku("P3")).orElseThrow().name().english()).isEqualTo("12\" Pizza");
        assertThat(products.find(ELM, new Sku("P4")).orElseThrow().name().english()).isEqualTo("Said \"hello\"");
    }

    @Test
    void textThatNoDatabaseCouldHoldIsRefused() {
        assertThat(take("sku,name,category\nP1,A\u0000B,C\nP2,A\uFFFDB,C\nP3,Ünïcödé 🥑,C\n").refused()).extracting(RefusedRow::line).containsExactly(2L, 3L);
        assertThat(products.find(ELM, new Sku("P3")).orElseThrow().name().english()).isEqualTo("Ünïcödé 🥑");
    }

    @Test
    void aFileWithoutTheNeededColumnsIsRefusedAsAWhole() {
        for (var file : List.of("", "sku,name\nP1,A\n", "sku;name;category\nP1;A;C\n", "sku,name,category,sku\nP1,A,C,P2\n")) {
            assertThatThrownBy(() -> take(file)).isInstanceOf(InvalidRequest.class);
        }
        assertThat(take("\uFEFF SKU , Name,CATEGORY\r\nP1,A,C\r\n").taken()).isEqualTo(1);
    }

    @Test
    void importingAgainReplacesProductsAndKeepsCountsThatTheFileDoesNotHave() {
        take("sku,name,category,on_hand\nP1,Old,C,5\nP2,Stays,C,7\n");
        take("sku,name,category\nP1,New,D\n");
        assertThat(products.find(ELM, new Sku("P1")).orElseThrow().name().english()).isEqualTo("New");
        assertThat(products.find(ELM, new Sku("P2"))).isPresent();
        assertThat(availability.onHand(ELM, new Sku("P1"))).isEqualTo(5);
    }

    @Test
    void theDemonstrationsOwnCatalogueIsTakenInFull() throws IOException {
        try (var file = new InputStreamReader(new ClassPathResource("demo/catalogue.csv").getInputStream(), StandardCharsets.UTF_8)) {
            var result = imports.take(ELM, file);
            assertThat(result.refused()).isEmpty();
            assertThat(result.taken()).isPositive();
        }
    }

    @Test
    void aLargeFileIsTakenInFullAndItsBadRowsAreTold() {
        var rows = new StringBuilder("sku,name,category,price_usd,on_hand\n");
        IntStream.range(0, 5000).forEach(index -> rows.append("P%d,Product %d,C,%s,3\n".formatted(index, index, index % 100 == 7 ? "dear" : "1.99")));
        var result = take(rows.toString());
        assertThat(result.taken()).isEqualTo(4950);
        assertThat(result.refused()).hasSize(50).allSatisfy(row -> assertThat(row.reason()).startsWith("price_usd"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM products").query(Integer.class).single()).isEqualTo(4950);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM availability").query(Integer.class).single()).isEqualTo(4950);
        assertThat(products.findAll(ELM, List.of(new Sku("P0"), new Sku("P4999"), new Sku("P7"), new Sku("none")))).containsOnlyKeys(new Sku("P0"), new Sku("P4999"));
    }

    @Test
    void whatCouldStandInHasTheSameCategoryAPriceAndEnoughOnHandNearestPriceFirst() {
        take("""
                sku,name,category,price_usd,on_hand
                P1,Wanted,Milk,4.00,0
                P2,Dear,Milk,9.00,5
                P3,Near,Milk,4.10,5
                P4,Nearer B,Milk,3.95,5
                P5,Nearer A,Milk,4.05,5
                P6,Too few,Milk,4.00,1
                P7,Not counted,Milk,4.20,
                P8,No price,Milk,,5
                P9,Other,Bread,4.00,5
                """);
        var wanted = products.find(ELM, new Sku("P1")).orElseThrow();
        assertThat(skus(products.inStockLike(ELM, wanted, 2, 10))).containsExactly("P5", "P4", "P3", "P7", "P2");
        assertThat(skus(products.inStockLike(ELM, wanted, 2, 2))).containsExactly("P5", "P4");
        availability.set(ELM, Map.of(new Sku("P5"), 1));
        assertThat(skus(products.inStockLike(ELM, wanted, 2, 2))).containsExactly("P4", "P3");
    }

    @Test
    void productsAreFoundByWordsInBothLanguagesBestMatchFirst() {
        take("""
                sku,name,name_es,brand,category
                P1,Chocolate Milk,Leche con chocolate,Vale,Milk
                P2,Milk,Leche,Vale,Milk
                P3,Plantains,Plátanos,,Fruit
                P4,Buttermilk,Suero,Hill,Milk
                MILK,Soap,Jabón,Hill,Household
                """);
        assertThat(search("milk")).containsExactly("MILK", "P2", "P1", "P4");
        assertThat(search("leche")).containsExactly("P2", "P1");
        assertThat(search("PLATANO")).containsExactly("P3");
        assertThat(search("vale milk")).containsExactly("P2", "P1");
        assertThat(search("hill soap")).containsExactly("MILK");
        assertThat(search("100% _")).isEmpty();
        assertThat(search("")).hasSize(5);
        assertThat(search("p3")).containsExactly("P3");
        assertThat(search("choclate leche")).containsExactly("P1");
        assertThat(search("plantanos")).containsExactly("P3");
        assertThat(search("mlik")).isEmpty();
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        take("sku,name,category\nP1,Same,C\nP2,Same,C\nP3,Other same,C\nP4,Same,C\n");
        var first = catalogue.search(ELM, "same", Cursor.read(null), 2);
        var rest = catalogue.search(ELM, "same", Cursor.read(first.get(1).place().toString()), 10);
        assertThat(first).extracting(found -> found.product().sku().value()).containsExactly("P1", "P2");
        assertThat(rest).extracting(found -> found.product().sku().value()).containsExactly("P4", "P3");
    }

    private CatalogueImport.Result take(String csv) {
        return imports.take(ELM, new StringReader(csv));
    }

    private Allergens allergens(String sku) {
        return products.find(ELM, new Sku(sku)).orElseThrow().contains();
    }

    private List<String> search(String query) {
        return catalogue.search(ELM, query, Cursor.read(null), 50).stream().map(found -> found.product().sku().value()).toList();
    }

    private static List<String> skus(List<Product> found) {
        return found.stream().map(product -> product.sku().value()).toList();
    }
}
