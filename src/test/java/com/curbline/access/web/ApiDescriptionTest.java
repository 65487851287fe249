package com.curbline.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.access.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HttpTest
class ApiDescriptionTest {

    @Autowired
    MockMvcTester http;

    @Test
    void theApiDescribesItselfToEverybody() {
        assertThat(http.get().uri("/v3/api-docs")).hasStatusOk().bodyJson()
                .satisfies(page -> assertThat(page).extractingPath("$.openapi").asString().startsWith("3.1"))
                .satisfies(page -> assertThat(page).extractingPath("$.components.securitySchemes.bearer.scheme").isEqualTo("bearer"))
                .satisfies(page -> assertThat(page).extractingPath("$.components.schemas.Problem.properties").asMap().containsKeys("type", "errors"))
                .satisfies(page -> assertThat(page).extractingPath("$.paths").asMap().containsKeys("/api/v1/stores", "/api/v1/catalogue/import"));
    }

    @Test
    void commandsTakeAKeyAndReadingDoesNot() {
        var page = http.get().uri("/v3/api-docs").exchange();
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/catalogue/import'].post.parameters[*].name").isEqualTo(List.of("storeId", "Idempotency-Key"));
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/catalogue/products'].get.parameters[*].name").isEqualTo(List.of("storeId", "q", "limit", "after"));
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/stores'].get.responses.default.content['application/problem+json'].schema.$ref")
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void theKeyIsDescribedAsItWorks() {
        var page = http.get().uri("/v3/api-docs").exchange();
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/catalogue/import'].post.parameters[1].description").asString().contains("judged anew", "as the first time");
    }

    @Test
    void pagesOfDifferentThingsAreDifferentShapesAndCsvIsCsv() {
        var page = http.get().uri("/v3/api-docs").exchange();
        assertThat(page).bodyJson().extractingPath("$.components.schemas").asMap().containsKeys("StoresPage", "CataloguePage");
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/catalogue/import'].post.requestBody.content").asMap().containsOnlyKeys("text/csv");
    }

    @Test
    void idsAndMoneyAreDescribedAsTheyAreSent() {
        var page = http.get().uri("/v3/api-docs").exchange();
        assertThat(page).bodyJson().extractingPath("$.paths['/api/v1/catalogue/products/{sku}'].get.parameters[0].schema.type").isEqualTo("string");
        assertThat(page).bodyJson().extractingPath("$.components.schemas.ProductView.properties.unitPrice.properties.amount.type").isEqualTo("string");
    }
}
