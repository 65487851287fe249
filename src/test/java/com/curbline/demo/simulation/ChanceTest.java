package com.curbline.demo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final Instant NOON = Instant.parse("2026-11-22T18:00:00Z");

    @Test
    void theSameSeedLetsTheSameThingsHappen() {
        var one = new Chance(new Random(3));
        var other = new Chance(new Random(3));

        assertThat(IntStream.range(0, 50).mapToObj(i -> draws(one)).toList()).isEqualTo(IntStream.range(0, 50).mapToObj(i -> draws(other)).toList());
    }

    @Test
    void aPlanComesDueWithinItsBoundsAndStaysDue() {
        var chance = new Chance(new Random(3));

        assertThat(chance.isTimeFor("answer", NOON, 8, 30)).isFalse();
        assertThat(chance.isTimeFor("answer", NOON.plusSeconds(7), 8, 30)).isFalse();
        assertThat(chance.isTimeFor("answer", NOON.plusSeconds(30), 8, 30)).isTrue();
        assertThat(chance.isTimeFor("answer", NOON.plusSeconds(31), 8, 30)).isTrue();
    }

    private static List<Object> draws(Chance chance) {
        return List.of(chance.of(0.5), chance.between(1, 9), chance.oneOf(List.of("a", "b", "c")), chance.shuffled(List.of(1, 2, 3, 4)));
    }
}
