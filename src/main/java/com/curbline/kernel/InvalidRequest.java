package com.curbline.kernel;

import java.util.List;

/** What was sent cannot be taken; names every field at fault. Nothing was changed. */
public class InvalidRequest extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidRequest(List<FieldProblem> problems) {
        super(problems.stream().map(problem -> problem.pointer() + " " + problem.message()).reduce((a, b) -> a + "; " + b).orElse(""));
        this.problems = List.copyOf(problems);
    }

    public InvalidRequest(String pointer, String message) {
        this(List.of(new FieldProblem(pointer, message)));
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
