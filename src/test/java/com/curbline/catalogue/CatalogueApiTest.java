package com.curbline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HttpTest
class CatalogueApiTest {

    private static final String DEMO = "Bearer demo-api-key";
    private static final String FILE = """
            sku,name,name_es,category,size_text,price_usd,contains,on_hand,aisle
            P1,Milk,Leche,Milk,1 gal,3.49,milk,4,D2
            P2,Oat Drink,Bebida de avena,Plant Milk,64 fl oz,4.9,none,,D3
            P3,,x,Milk,,,,,
            """;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM products").update();
        jdbc.sql("DELETE FROM availability").update();
        jdbc.sql("DELETE FROM command_receipts").update();
    }

    @Test
    void anImportAnswersWhatWasTakenAndWhatNot() throws Exception {
        assertThat(importFile(FILE, null).getResponse().getContentAsString()).isEqualTo("{\"taken\":2,\"refused\":[{\"line\":4,\"reason\":\"name is empty\"}]}");
    }

    @Test
    void aRepeatedImportUnderOneKeyIsAnsweredAlike() {
        importFile(FILE, "import-1");
        assertThat(importFile(FILE, "import-1")).hasStatusOk().hasHeader("Idempotency-Replayed", "true");
    }

    @Test
    void csvIsReadAsUtf8WhateverTheContainerWouldTakeItFor() {
        importFile("sku,name,category\nP9,Jalapeño,Salsa\n", null);
        assertThat(get("/catalogue/products/P9?storeId=elm-street")).bodyJson().extractingPath("$.name").isEqualTo("Jalapeño");
    }

    @Test
    void onlyCsvIsTaken() {
        assertThat(http.post().uri("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", DEMO).contentType("application/json").content("{}")).hasStatus(415);
    }

    @Test
    void aFileWithoutItsColumnsIsUnprocessable() {
        assertThat(importFile("a,b\n1,2\n", null)).hasStatus(422).bodyJson().extractingPath("$.detail").asString().contains("lacks sku, name, category");
    }

    @Test
    void oneProductIsToldInFull() {
        importFile(FILE, null);
        assertThat(get("/catalogue/products/P1?storeId=elm-street")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"sku":"P1","name":"Milk","nameEs":"Leche","size":"1 gal","packageSize":{"dimension":"volume","total":"3785.41","unit":"ml","packs":1},
                 "unitPrice":{"amount":"3.49","currency":"USD"},"measurePrice":{"amount":"0.027","currency":"USD","per":"fl oz"},
                 "allergens":{"known":true,"contains":["milk"]},"availability":{"onHand":4},"location":{"aisle":"D2","temperature":"AMBIENT"}}""");
        assertThat(get("/catalogue/products/P2?storeId=elm-street")).bodyJson().extractingPath("$.availability.onHand").isNull();
        assertThat(get("/catalogue/products/P7?storeId=elm-street")).hasStatus(404);
        assertThat(get("/catalogue/products/P1?storeId=oak-avenue")).hasStatus(404);
        assertThat(get("/catalogue/products/P1?storeId=nowhere")).hasStatus(404);
        assertThat(get("/catalogue/products/P1")).hasStatus(400);
    }

    @Test
    void productsComeInPages() {
        importFile(FILE, null);
        var first = get("/catalogue/products?storeId=elm-street&q=milk&limit=1");
        assertThat(first).bodyJson().extractingPath("$.items[*].sku").isEqualTo(List.of("P1"));
        var next = next(first);
        assertThat(get("/catalogue/products?storeId=elm-street&q=milk&limit=1&after=" + next)).bodyJson()
                .satisfies(page -> assertThat(page).extractingPath("$.items[*].sku").isEqualTo(List.of("P2")))
                .satisfies(page -> assertThat(page).extractingPath("$.next").isNull());
        assertThat(get("/catalogue/products?storeId=elm-street&limit=0")).hasStatus(422);
        assertThat(get("/catalogue/products?storeId=elm-street&after=nonsense")).hasStatus(422);
    }

    @Test
    void countsAreSetAllOrNone() {
        importFile(FILE, null);
        assertThat(counts("{\"items\":[{\"sku\":\"P1\",\"onHand\":9},{\"sku\":\"P2\",\"onHand\":0}]}")).hasStatusOk();
        assertThat(get("/catalogue/products/P1?storeId=elm-street")).bodyJson().extractingPath("$.availability.onHand").isEqualTo(9);
        var refused = counts("{\"items\":[{\"sku\":\"P1\",\"onHand\":1},{\"sku\":\"none\",\"onHand\":1},{\"sku\":\"P2\",\"onHand\":-1},{\"onHand\":1},{\"sku\":\"P1\",\"onHand\":2},{\"sku\":\"P2\"}]}");
        assertThat(refused).hasStatus(422).bodyJson().extractingPath("$.errors[*].pointer")
                .isEqualTo(List.of("/items/1/sku", "/items/2/onHand", "/items/3/sku", "/items/4/sku", "/items/5/sku", "/items/5/onHand"));
        assertThat(get("/catalogue/products/P1?storeId=elm-street")).bodyJson().extractingPath("$.availability.onHand").isEqualTo(9);
        assertThat(counts("{}")).hasStatus(422);
        assertThat(counts("{\"items\":[null]}")).hasStatus(422);
        assertThat(counts("{\"items\":[{\"sku\":\"P1\",\"onHand\":1.5}]}")).hasStatus(400);
    }

    private MvcTestResult importFile(String csv, String key) {
        var request = http.post().uri("/api/v1/catalogue/import?storeId=elm-street").header("Authorization", DEMO)
                .header("Content-Type", "text/csv").content(csv.getBytes(StandardCharsets.UTF_8));
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult counts(String body) {
        return http.put().uri("/api/v1/stores/elm-street/availability").header("Authorization", DEMO).contentType("application/json").content(body).exchange();
    }

    private MvcTestResult get(String path) {
        return http.get().uri("/api/v1" + path).header("Authorization", DEMO).exchange();
    }

    private static String next(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
