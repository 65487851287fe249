package com.curbline.access.web;

import com.curbline.access.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.Authentication;

/** The first page of every role. */
public final class Homes {

    private static final String QUEUE = "/staff/queue";
    /** For those who work across stores; it says what is open to them. */
    static final String WELCOME = "/welcome";
    private static final Map<Role, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(Role.PICKER, QUEUE);
        PAGES.put(Role.LEAD, QUEUE);
        PAGES.put(Role.MANAGER, QUEUE);
        PAGES.put(Role.ADMIN, QUEUE);
        PAGES.put(Role.DESIGNER, "/design");
    }

    private Homes() {
    }

    public static String of(Authentication authentication) {
        var granted = authentication.getAuthorities();
        return PAGES.entrySet().stream()
                .filter(page -> granted.stream().anyMatch(right -> ("ROLE_" + page.getKey()).equals(right.getAuthority())))
                .map(Map.Entry::getValue).findFirst().orElse(WELCOME);
    }
}
