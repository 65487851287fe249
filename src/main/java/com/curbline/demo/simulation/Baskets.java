package com.curbline.demo.simulation;

import com.curbline.kernel.LineId;
import com.curbline.orders.application.OrderDraft.LineDraft;
import java.util.List;
import java.util.stream.IntStream;

/** Baskets whose second item has good substitutes; that one is what will be missing. */
final class Baskets {

    static final LineId MISSING = new LineId("2");

    private static final List<List<String>> ALL = List.of(
            List.of("D0082", "D0025", "D0001", "D0290"),
            List.of("D0026", "D0317", "D0085", "D0150"),
            List.of("D0001", "D0154", "D0312", "D0026"),
            List.of("D0025", "D0284", "D0083", "D0003"));

    private Baskets() {
    }

    /** One basket after the other. */
    static List<LineDraft> number(int turn) {
        var skus = ALL.get(Math.floorMod(turn, ALL.size()));
        return IntStream.range(0, skus.size()).mapToObj(i -> new LineDraft(String.valueOf(i + 1), skus.get(i), 1, null, null)).toList();
    }
}
