package com.curbline.demo.stock;

import com.curbline.access.Store;
import com.curbline.access.Stores;
import com.curbline.catalogue.Availability;
import com.curbline.catalogue.CatalogueImport;
import com.curbline.catalogue.Products;
import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.Sku;
import com.curbline.kernel.StoreId;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Fills the shelves of demo stores that sell nothing yet, before the first request is served. */
@Component
@OnlyInDemo
class StockDemoStores implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StockDemoStores.class);
    private static final StoreId FULL = new StoreId("elm-street");
    private static final StoreId SMALLER = new StoreId("oak-avenue");
    private static final int SHELF_LEFT_EMPTY = 9;

    private final Assortment assortment;
    private final CatalogueImport imports;
    private final Products products;
    private final Availability availability;
    private final Stores stores;

    StockDemoStores(Assortment assortment, CatalogueImport imports, Products products, Availability availability, Stores stores) {
        this.assortment = assortment;
        this.imports = imports;
        this.products = products;
        this.availability = availability;
        this.stores = stores;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var known = stores.all().stream().map(Store::id).filter(Set.of(FULL, SMALLER)::contains).toList();
        for (var store : known) {
            if (products.find(store, first()).isEmpty()) {
                stock(store);
            }
        }
    }

    private void stock(StoreId store) throws IOException {
        try (var csv = assortment.open()) {
            var taken = imports.take(store, csv).taken();
            log.info("The demo store {} sells {} products", store, taken);
        } catch (DataAccessException anotherNodeStocksIt) {
            log.info("The demo store {} is being stocked by another node", store);
        }
        if (store.equals(SMALLER)) {
            availability.set(store, assortment.articles().stream().collect(Collectors.toMap(Assortment.Article::sku, StockDemoStores::fewer)));
        }
    }

    /** About two thirds of what the full store has, and now and then nothing. */
    private static int fewer(Assortment.Article article) {
        var turn = Math.floorMod(article.sku().value().hashCode(), SHELF_LEFT_EMPTY);
        return turn == 0 ? 0 : article.onHand() * (turn + 2) / SHELF_LEFT_EMPTY;
    }

    private Sku first() {
        return assortment.articles().get(0).sku();
    }
}
