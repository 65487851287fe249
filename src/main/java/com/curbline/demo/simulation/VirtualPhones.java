package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Writes by the virtual phone's public address, so that a simulated text takes the way of a real one from its first step. */
@Component
@OnlyInDemo
class VirtualPhones implements Phones {

    private final Environment environment;
    private final RestClient http = RestClient.create();

    VirtualPhones(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void write(String phone, String body) {
        http.post().uri(address(), phone).contentType(MediaType.APPLICATION_JSON).body(Map.of("body", body)).retrieve().toBodilessEntity();
    }

    private String address() {
        var scheme = environment.containsProperty("server.ssl.key-store") || environment.containsProperty("server.ssl.bundle") ? "https" : "http";
        return "%s://localhost:%s%s/demo/phone/{phone}/messages".formatted(scheme, environment.getRequiredProperty("local.server.port"),
                environment.getProperty("server.servlet.context-path", ""));
    }
}
