package com.curbline.journeys;

import com.curbline.CurblineApplication;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** The application as it runs in a shop, on a database in memory; all tests with this mark share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CurblineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
        "spring.datasource.url=jdbc:h2:mem:journeys;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "curbline.demo.simulator=false",
        "curbline.security.api-clients[0].id=retailer", "curbline.security.api-clients[0].secret=demo-api-key",
        "curbline.security.api-clients[0].stores=*", "curbline.security.api-clients[0].scopes=*",
        "curbline.security.api-clients[1].id=oak-only", "curbline.security.api-clients[1].secret=" + Api.OAK_AVENUE_ONLY,
        "curbline.security.api-clients[1].stores=oak-avenue", "curbline.security.api-clients[1].scopes=*"})
@interface H2Journey {
}
