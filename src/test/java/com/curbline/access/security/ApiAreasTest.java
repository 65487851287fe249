package com.curbline.access.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.curbline.access.HttpTest;
import com.curbline.access.Rights;
import com.curbline.access.Role;
import com.curbline.kernel.StoreId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HttpTest
@TestPropertySource(properties = {
        "curbline.security.api-clients[0].id=orders", "curbline.security.api-clients[0].secret=orders-token",
        "curbline.security.api-clients[0].stores=elm-street", "curbline.security.api-clients[0].scopes=orders",
        "curbline.security.api-clients[1].id=catalogue", "curbline.security.api-clients[1].secret=catalogue-token",
        "curbline.security.api-clients[1].stores=*", "curbline.security.api-clients[1].scopes=catalogue"})
class ApiAreasTest {

    private static final int FORBIDDEN = 403;

    @Autowired
    MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "orders,    POST, /orders,                              true",
        "orders,    GET,  /orders/1,                            true",
        "orders,    POST, /orders/1/pick-results,               false",
        "orders,    POST, /orders/1/arrival,                    true",
        "orders,    POST, /substitutions/1/decision,            false",
        "orders,    GET,  /events,                              false",
        "orders,    POST, /catalogue/import?storeId=elm-street, false",
        "orders,    GET,  /stores,                              true",
        "orders,    GET,  /something-new,                       false",
        "catalogue, POST, /catalogue/import?storeId=elm-street, true",
        "catalogue, PUT,  /stores/elm-street/availability,      true",
        "catalogue, GET,  /orders/1,                            false"})
    void aClientReachesWhatItsScopesOpen(String client, String method, String path, boolean open) {
        var answer = http.method(HttpMethod.valueOf(method)).uri("/api/v1" + path).header("Authorization", "Bearer " + client + "-token").exchange();
        assertThat(answer.getResponse().getStatus() != FORBIDDEN).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "PICKER,   /orders/1,         true",
        "PICKER,   /reports/on-time,  false",
        "PICKER,   /tasks,            true",
        "LEAD,     /reports/on-time,  true",
        "REGION,   /reports/on-time,  true",
        "DESIGNER, /diagrams/check,   true",
        "MANAGER,  /diagrams/check,   false",
        "MANAGER,  /webhooks,         false",
        "ADMIN,    /webhooks,         true"})
    void aPersonReachesWhatTheirRoleOpens(Role role, String path, boolean open) {
        var person = user("somebody").authorities(Rights.ofPerson(Set.of(role), Set.of(new StoreId("elm-street"))));
        assertThat(http.get().uri("/api/v1" + path).with(person).exchange().getResponse().getStatus() != FORBIDDEN).isEqualTo(open);
    }

    @Test
    void theDemoKeyIsNoKeyOnceClientsAreConfigured() {
        assertThat(http.get().uri("/api/v1/stores").header("Authorization", "Bearer demo-api-key")).hasStatus(401);
    }

    @Test
    void aStoreOfOthersDoesNotExist() {
        assertThat(http.get().uri("/api/v1/catalogue/products?storeId=oak-avenue").header("Authorization", "Bearer catalogue-token")).hasStatusOk();
        var pia = user("pia").authorities(Rights.ofPerson(Set.of(Role.PICKER), Set.of(new StoreId("elm-street"))));
        assertThat(http.get().uri("/api/v1/catalogue/products?storeId=oak-avenue").with(pia)).hasStatus(404)
                .bodyJson().extractingPath("$.detail").isEqualTo("There is no store oak-avenue");
    }
}
