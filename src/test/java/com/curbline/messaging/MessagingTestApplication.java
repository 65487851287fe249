package com.curbline.messaging;

import com.curbline.testsupport.EngineTestSupport;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Messaging on the engine, with nobody above it: a desk that takes every answer and an ear for the events. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableScheduling
@ComponentScan(basePackages = {"com.curbline.engine", "com.curbline.access", "com.curbline.messaging"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class))
@ConfigurationPropertiesScan({"com.curbline.engine", "com.curbline.access", "com.curbline.messaging"})
@Import({EngineTestSupport.class, FakeDesk.class, FakeCallDesk.class, Overheard.class, Contacts.class})
public class MessagingTestApplication {
}
