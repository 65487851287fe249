package com.curbline.access.web;

import com.curbline.kernel.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatusCode;

/** A report by RFC 9457 of why a request was turned down; {@code code} is stable and made for programs, {@code detail} is for people. */
public record Problem(int status, String code, String title, String detail, Map<String, Object> members) {

    public Problem(HttpStatusCode status, String code, String title, String detail) {
        this(status.value(), code, title, detail, Map.of());
    }

    Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, code, title, detail, more);
    }

    Problem withErrors(List<FieldProblem> errors) {
        return with("errors", errors);
    }

    /** The report as it is sent; further members never replace those of the standard. */
    Map<String, Object> asMembers() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", "/problems/" + code);
        all.put("title", title);
        all.put("status", status);
        all.put("detail", detail);
        all.put("code", code);
        members.forEach(all::putIfAbsent);
        return all;
    }
}
