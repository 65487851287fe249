package com.curbline.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Messaging on a database in memory, with the diagram of customer contact, without a job executor; nothing happens by itself. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = MessagingTestApplication.class, properties = {
        "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
        "curbline.engine.job-executor=false",
        "curbline.engine.seeds=bpmn/messaging",
        "curbline.messaging.senders=0",
        "curbline.messaging.readers=0",
        "curbline.messaging.wording-kept=1h",
        "curbline.messaging.report-unreached=1h"})
@Import(UnreachedAtOnce.class)
public @interface MessagingTest {
}
