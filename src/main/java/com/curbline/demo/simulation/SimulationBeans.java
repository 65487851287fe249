package com.curbline.demo.simulation;

import com.curbline.demo.OnlyInDemo;
import java.util.Random;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chance and the two pickers on shift. */
@Configuration(proxyBeanMethods = false)
@OnlyInDemo
class SimulationBeans {

    @Bean
    Chance chance() {
        return new Chance(new Random());
    }

    @Bean
    Picker sam(Floor floor, Chance chance) {
        return new Picker("sam", floor, chance);
    }

    @Bean
    Picker lily(Floor floor, Chance chance) {
        return new Picker("lily", floor, chance);
    }
}
