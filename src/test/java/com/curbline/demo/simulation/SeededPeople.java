package com.curbline.demo.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Chance that is the same in every run, and phones that only note what is written on them. */
@TestConfiguration(proxyBeanMethods = false)
class SeededPeople {

    /** What simulated customers wrote, as {@code phone: text}. */
    static class Written implements Phones {

        final List<String> texts = new ArrayList<>();

        @Override
        public void write(String phone, String body) {
            texts.add(phone + ": " + body);
        }
    }

    @Bean
    @Primary
    Written written() {
        return new Written();
    }

    @Bean
    @Primary
    Chance seededChance() {
        return new Chance(new Random(7));
    }
}
