package com.curbline.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.curbline.CurblineApplication;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** No operation of the API is left to the rule for unknown ones. */
@SpringBootTest(classes = CurblineApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "curbline.demo.simulator=false",
        "curbline.engine.job-executor=false"})
class EveryOperationTest {

    private static final String LIST_OF_STORES = "GET /api/v1/stores";

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyOperationOfTheApiIsOpenedByAScopeAndARole() {
        var operations = requestMappingHandlerMapping.getHandlerMethods().keySet().stream().flatMap(EveryOperationTest::operations).distinct().toList();
        assertThat(operations).contains(LIST_OF_STORES, "POST /api/v1/orders").allMatch(EveryOperationTest::isInAnArea);
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        Set<String> paths = mapping.getPatternValues();
        return paths.stream().filter(path -> path.startsWith("/api/v1"))
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }

    private static boolean isInAnArea(String operation) {
        var method = HttpMethod.valueOf(operation.substring(0, operation.indexOf(' ')));
        var path = PathContainer.parsePath(operation.substring(operation.indexOf(' ') + 1));
        return operation.equals(LIST_OF_STORES) || ApiAreas.ALL.stream().anyMatch(area ->
                (area.method() == null || area.method().equals(method)) && new PathPatternParser().parse(area.pattern()).matches(path));
    }
}
