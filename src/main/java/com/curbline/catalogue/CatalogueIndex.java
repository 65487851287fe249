package com.curbline.catalogue;

import com.curbline.catalogue.CatalogueChanges.Point;
import com.curbline.kernel.StoreId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The search indexes of this node; each is brought in step with the database before it is asked. */
@Component
class CatalogueIndex {

    private static final int BATCH = 1000;

    private final IndexFolder folder;
    private final CatalogueChanges changes;
    private final ProductTable products;
    private final Map<StoreId, StoreIndex> indexes = new ConcurrentHashMap<>();

    CatalogueIndex(IndexFolder folder, CatalogueChanges changes, ProductTable products) {
        this.folder = folder;
        this.changes = changes;
        this.products = products;
    }

    /** The places of the products found, in order, as the database has them now. */
    List<Cursor> find(StoreId store, String text, Cursor after, int limit) {
        try {
            return inStep(store).find(text, after, limit);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Makes a store's index anew. */
    synchronized void rebuild(StoreId store) {
        try {
            bring(opened(store), store, Point.BEFORE_EVERYTHING, changes.latest(store));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private StoreIndex inStep(StoreId store) throws IOException {
        var index = indexes.get(store);
        return index != null && index.point().equals(changes.latest(store)) ? index : update(store);
    }

    /** An index of another database, or of one that was put back to an earlier state, is made anew. */
    private synchronized StoreIndex update(StoreId store) throws IOException {
        var index = opened(store);
        var latest = changes.latest(store);
        if (!index.point().equals(latest)) {
            bring(index, store, index.point().isBefore(latest) ? index.point() : Point.BEFORE_EVERYTHING, latest);
        }
        return index;
    }

    private StoreIndex opened(StoreId store) throws IOException {
        var index = indexes.get(store);
        if (index == null) {
            index = folder.open(store);
            indexes.put(store, index);
        }
        return index;
    }

    private void bring(StoreIndex index, StoreId store, Point from, Point to) throws IOException {
        var reached = false;
        try {
            fill(index, store, from);
            index.reach(to);
            reached = true;
        } finally {
            if (!reached) {
                indexes.remove(store);
                index.abandon();
            }
        }
    }

    /** The point to reach was read before the products, so that what changes meanwhile is looked at again and never missed. */
    private void fill(StoreIndex index, StoreId store, Point from) throws IOException {
        if (from.equals(Point.BEFORE_EVERYTHING)) {
            index.clear();
        }
        var batch = products.changedSince(store, from.number(), "", BATCH);
        while (!batch.isEmpty()) {
            index.put(batch);
            batch = products.changedSince(store, from.number(), batch.get(batch.size() - 1).sku().value(), BATCH);
        }
    }

    @PreDestroy
    synchronized void close() throws IOException {
        for (var index : indexes.values()) {
            index.close();
        }
        indexes.clear();
    }
}
