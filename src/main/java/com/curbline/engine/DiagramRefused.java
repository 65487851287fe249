package com.curbline.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Files hold something that may not run here. Nothing was deployed. */
public class DiagramRefused extends RuntimeException {

    private final transient List<Objection> objections;

    public DiagramRefused(List<Objection> objections) {
        super(objections.stream().map(Objection::toString).collect(Collectors.joining("; ")));
        this.objections = List.copyOf(objections);
    }

    public List<Objection> objections() {
        return objections;
    }
}
