package com.curbline.catalogue;

import com.curbline.access.Caller;
import com.curbline.kernel.InvalidRequest;
import com.curbline.kernel.NotFound;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a store sells, in and out. */
@RestController
@RequestMapping("/api/v1/catalogue")
class CatalogueController {

    private static final int LONGEST_PAGE = 200;

    private final CatalogueImport imports;
    private final Catalogue catalogue;
    private final Products products;
    private final Availability availability;

    CatalogueController(CatalogueImport imports, Catalogue catalogue, Products products, Availability availability) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.products = products;
        this.availability = availability;
    }

    @Operation(requestBody = @RequestBody(required = true, content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
    @PostMapping(path = "/import", consumes = "text/csv")
    CatalogueImport.Result importFile(@RequestParam StoreId storeId, Caller caller, HttpServletRequest request) throws IOException {
        caller.requireStore(storeId);
        return imports.take(storeId, new InputStreamReader(request.getInputStream(), charset(request)));
    }

    /** CSV is UTF-8 unless its media type says otherwise; the container would take it for Latin-1. */
    private static Charset charset(HttpServletRequest request) {
        return request.getContentType().toLowerCase().contains("charset=") ? Charset.forName(request.getCharacterEncoding()) : StandardCharsets.UTF_8;
    }

    @GetMapping("/products")
    Page search(@RequestParam StoreId storeId, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) String after, Caller caller) {
        caller.requireStore(storeId);
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new InvalidRequest("/limit", "must be from 1 to " + LONGEST_PAGE);
        }
        var found = catalogue.search(storeId, q, Cursor.read(after), limit + 1);
        var page = found.stream().limit(limit).toList();
        var next = found.size() > limit ? page.get(limit - 1).place().toString() : null;
        return new Page(page.stream().map(one -> view(storeId, one.product())).toList(), next);
    }

    @GetMapping("/products/{sku}")
    ProductView product(@PathVariable Sku sku, @RequestParam StoreId storeId, Caller caller) {
        caller.requireStore(storeId);
        return products.find(storeId, sku).map(product -> view(storeId, product)).orElseThrow(() -> new NotFound("product", sku));
    }

    private ProductView view(StoreId store, Product product) {
        return ProductView.of(product, availability.counted(store, product.sku()));
    }

    record Page(List<ProductView> items, String next) {
    }
}
