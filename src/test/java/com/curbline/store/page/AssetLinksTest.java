package com.curbline.store.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import org.springframework.web.util.UrlPathHelper;

class AssetLinksTest {

    private final List<String> lookedUp = new ArrayList<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/staff/queue");

    @Test
    void linksToScriptsAndStyleSheetsCarryTheirVersion() throws Exception {
        assertThat(link("/assets/app.js")).isEqualTo("/assets/app-1234.js");
    }

    @Test
    void linksToPagesAreNotLookedUp() throws Exception {
        assertThat(link("/staff/orders/1")).isEqualTo("/staff/orders/1");
        assertThat(lookedUp).isEmpty();
    }

    private String link(String url) throws Exception {
        var links = new ArrayList<String>();
        new AssetLinks().doFilter(request, new MockHttpServletResponse(), (inner, response) -> {
            inner.setAttribute(ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, versions());
            links.add(((HttpServletResponse) response).encodeURL(url));
        });
        return links.get(0);
    }

    /** Knows one script. */
    private ResourceUrlProvider versions() {
        var versions = mock(ResourceUrlProvider.class);
        when(versions.getForLookupPath(anyString())).then(call -> {
            lookedUp.add(call.getArgument(0));
            return call.<String>getArgument(0).replace("app.js", "app-1234.js");
        });
        when(versions.getUrlPathHelper()).thenReturn(new UrlPathHelper());
        return versions;
    }
}
