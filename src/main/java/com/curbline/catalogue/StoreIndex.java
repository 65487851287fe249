package com.curbline.catalogue;

import com.curbline.catalogue.CatalogueChanges.Point;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The search index of one store, and the change of the database that it is at. */
final class StoreIndex implements Closeable {

    /** Goes up whenever documents are made in another way; an index of another format is made anew. */
    private static final String FORMAT = "1";
    private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, new SortField(IndexedProduct.NAME_KEY, SortField.Type.STRING),
            new SortField(IndexedProduct.SKU, SortField.Type.STRING));

    private final IndexWriter writer;
    private final SearcherManager searchers;

    StoreIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
    }

    /** Where the index stands; before everything where it is empty or was made by another version. */
    Point point() {
        var data = writer.getLiveCommitData();
        if (data == null) {
            return Point.BEFORE_EVERYTHING;
        }
        Map<String, String> said = new HashMap<>();
        StreamSupport.stream(data.spliterator(), false).forEach(entry -> said.put(entry.getKey(), entry.getValue()));
        return FORMAT.equals(said.get("format")) ? new Point(said.get("epoch"), Long.parseLong(said.get("number"))) : Point.BEFORE_EVERYTHING;
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void put(List<Product> products) throws IOException {
        for (var product : products) {
            writer.updateDocument(IndexedProduct.key(product), IndexedProduct.document(product));
        }
    }

    /** Makes what was put durable and found. */
    void reach(Point point) throws IOException {
        writer.setLiveCommitData(Map.of("format", FORMAT, "epoch", point.epoch(), "number", String.valueOf(point.number())).entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** The places of the products found, in order. */
    List<Cursor> find(String text, Cursor after, int limit) throws IOException {
        var searcher = searchers.acquire();
        try {
            if (searcher.getIndexReader().maxDoc() == 0) {
                return List.of();
            }
            var found = searcher.searchAfter(after.isStart() ? null : place(after, searcher), IndexQuery.of(text), limit, ORDER);
            List<Cursor> places = new ArrayList<>();
            for (ScoreDoc hit : found.scoreDocs) {
                places.add(cursor((FieldDoc) hit));
            }
            return places;
        } finally {
            searchers.release(searcher);
        }
    }

    private static FieldDoc place(Cursor cursor, IndexSearcher searcher) {
        return new FieldDoc(searcher.getIndexReader().maxDoc() - 1, Float.NaN,
                new Object[] {IndexQuery.score(cursor.rank()), new BytesRef(cursor.name()), new BytesRef(cursor.sku())});
    }

    private static Cursor cursor(FieldDoc hit) {
        return new Cursor(IndexQuery.rank((Float) hit.fields[0]), ((BytesRef) hit.fields[1]).utf8ToString(), ((BytesRef) hit.fields[2]).utf8ToString());
    }

    /** Gives up what was put since the last point. */
    void abandon() throws IOException {
        searchers.close();
        writer.rollback();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }
}
