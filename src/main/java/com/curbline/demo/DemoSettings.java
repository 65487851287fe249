package com.curbline.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration.
 *
 * @param simulator whether the simulated pickers and customers start by themselves
 */
@ConfigurationProperties("curbline.demo")
public record DemoSettings(@DefaultValue("true") boolean simulator) {
}
