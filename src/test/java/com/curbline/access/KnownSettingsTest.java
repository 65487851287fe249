package com.curbline.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class KnownSettingsTest {

    @Test
    void refusesASettingThatDoesNotExistAndNamesTheNearest() {
        assertThatThrownBy(() -> startWith("curbline.mesaging.provider"))
                .isInstanceOf(SettingRefused.class).hasMessageContaining("curbline.mesaging.provider").hasMessageContaining("curbline.messaging.provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"curbline.messaging.provider", "curbline.stores[0].time-zone", "curbline.publicUrl", "spring.anything"})
    void takesSettingsThatExist(String setting) {
        assertThatCode(() -> startWith(setting)).doesNotThrowAnyException();
    }

    private static void startWith(String setting) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("arguments", Map.of(setting, "x")));
        var settings = new KnownSettings();
        settings.setEnvironment(environment);
        settings.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
