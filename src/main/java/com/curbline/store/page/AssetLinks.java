package com.curbline.store.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Writes the hash of their content into links to scripts and style sheets, and leaves all other links alone. Those would be looked for among
 * the files of every jar, anew for each link of each page, which took more time than everything else that a page needs.
 */
class AssetLinks extends ResourceUrlEncodingFilter {

    private static final String ASSETS = "/assets/";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws ServletException, IOException {
        var assets = ((HttpServletRequest) request).getContextPath() + ASSETS;
        super.doFilter(request, response, (inner, versioning) -> chain.doFilter(inner, new Links((HttpServletResponse) versioning, assets)));
    }

    private static final class Links extends HttpServletResponseWrapper {

        private final String assets;

        Links(HttpServletResponse versioning, String assets) {
            super(versioning);
            this.assets = assets;
        }

        @Override
        public String encodeURL(String url) {
            return url.startsWith(assets) ? super.encodeURL(url) : url;
        }
    }
}
