package com.curbline.process;

import com.curbline.CurblineApplication;
import com.curbline.messaging.UnreachedAtOnce;
import com.curbline.testsupport.EngineTestSupport;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application on a database in memory, with real messaging; timers, texts and replies move only when a test moves them. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CurblineApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
        "curbline.demo.simulator=false",
        "curbline.engine.job-executor=false",
        "curbline.messaging.senders=0",
        "curbline.messaging.readers=0",
        "curbline.messaging.poll=1h",
        "curbline.messaging.wording-kept=1h",
        "curbline.messaging.report-unreached=1h"})
@Import({EngineTestSupport.class, ShopFloor.class, UnreachedAtOnce.class})
public @interface ProcessTest {
}
