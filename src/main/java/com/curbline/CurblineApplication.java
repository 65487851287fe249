package com.curbline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Curbline: curbside pickup at grocers, from order in to order out. */
@Modulithic(systemName = "Curbline", sharedModules = "kernel")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class CurblineApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CurblineApplication.class, arguments);
    }
}
