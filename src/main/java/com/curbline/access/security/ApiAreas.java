package com.curbline.access.security;

import static com.curbline.access.Role.ADMIN;
import static com.curbline.access.Role.DESIGNER;
import static com.curbline.access.Role.LEAD;
import static com.curbline.access.Role.MANAGER;
import static com.curbline.access.Role.PICKER;
import static com.curbline.access.Role.REGION;

import com.curbline.access.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** Which scopes and which roles open which part of the API. The first row that fits decides; what no row names is open to scope * and to ADMIN. */
final class ApiAreas {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> FLOOR = EnumSet.of(PICKER, LEAD, MANAGER, ADMIN);
    private static final Set<Role> IN_CHARGE = EnumSet.of(LEAD, MANAGER, ADMIN);
    private static final Set<Role> REPORTING = EnumSet.of(LEAD, MANAGER, REGION, DESIGNER, ADMIN);
    private static final HttpMethod GET = HttpMethod.GET;

    static final List<Area> ALL = List.of(
            new Area(null, "/orders/*/pick-results", FLOOR, "picking"),
            new Area(null, "/orders/*/staging", FLOOR, "picking"),
            new Area(null, "/orders/*/hand-over", FLOOR, "picking"),
            new Area(null, "/orders/*/on-the-way", FLOOR, "orders", "picking"),
            new Area(null, "/orders/*/arrival", FLOOR, "orders", "picking"),
            new Area(GET, "/orders/*/lateness", REPORTING, "orders", "reports"),
            new Area(GET, "/orders/**", EVERYBODY, "orders", "picking", "substitutions", "tasks"),
            new Area(null, "/orders/**", IN_CHARGE, "orders"),
            new Area(GET, "/substitutions/**", EVERYBODY, "substitutions", "picking", "orders"),
            new Area(null, "/substitutions/**", FLOOR, "substitutions"),
            new Area(null, "/tasks/**", EVERYBODY, "tasks"),
            new Area(null, "/reports/**", REPORTING, "reports"),
            new Area(null, "/events/**", EnumSet.of(ADMIN), "events"),
            new Area(null, "/webhooks/**", EnumSet.of(ADMIN), "events"),
            new Area(GET, "/catalogue/**", EVERYBODY, "catalogue", "picking", "substitutions"),
            new Area(null, "/catalogue/**", EnumSet.of(MANAGER, ADMIN), "catalogue"),
            new Area(null, "/stores/*/availability", IN_CHARGE, "catalogue"),
            new Area(null, "/diagrams/**", EnumSet.of(DESIGNER, ADMIN), "diagrams"),
            new Area(null, "/insight/**", REPORTING, "insight"));

    private ApiAreas() {
    }

    /** Every scope that a client can be given. */
    static Set<String> scopes() {
        return Stream.concat(Stream.of("*"), ALL.stream().flatMap(area -> Arrays.stream(area.scopes()))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A part of the API: {@code method} null stands for any. */
    record Area(HttpMethod method, String path, Set<Role> roles, String... scopes) {

        String[] authorities() {
            var byScope = Stream.concat(Stream.of("*"), Arrays.stream(scopes)).map(scope -> "SCOPE_" + scope);
            return Stream.concat(byScope, roles.stream().map(role -> "ROLE_" + role)).toArray(String[]::new);
        }

        String pattern() {
            return "/api/v1" + path;
        }
    }
}
