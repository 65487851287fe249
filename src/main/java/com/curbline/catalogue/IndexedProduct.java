package com.curbline.catalogue;

import com.curbline.kernel.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A product as the search index holds it: whole names, what follows each of their words, and all words, folded and in both languages. */
final class IndexedProduct {

    static final String SKU = "sku";
    static final String SKU_KEY = "sku_key";
    static final String NAME_KEY = "name_key";
    static final String NAME = "name";
    static final String TAIL = "tail";
    static final String WORD = "word";

    private IndexedProduct() {
    }

    static Term key(Product product) {
        return new Term(SKU, product.sku().value());
    }

    static Document document(Product product) {
        var document = new Document();
        var names = folded(product.name(), product.title());
        document.add(new StringField(SKU, product.sku().value(), Store.NO));
        document.add(new StringField(SKU_KEY, product.sku().value().toLowerCase(Locale.ROOT), Store.NO));
        document.add(new SortedDocValuesField(SKU, new BytesRef(product.sku().value())));
        document.add(new SortedDocValuesField(NAME_KEY, new BytesRef(product.name().english().toLowerCase(Locale.ROOT))));
        names.forEach(name -> document.add(new StringField(NAME, name, Store.NO)));
        names.stream().flatMap(IndexedProduct::tails).distinct().forEach(tail -> document.add(new StringField(TAIL, tail, Store.NO)));
        Stream.concat(names.stream(), folded(product.category()).stream()).flatMap(text -> Arrays.stream(text.split(" "))).distinct()
                .forEach(word -> document.add(new StringField(WORD, word, Store.NO)));
        return document;
    }

    private static List<String> folded(LocalizedText... texts) {
        return Arrays.stream(texts).flatMap(text -> Stream.of(text.english(), text.spanish())).map(SearchText::fold).filter(text -> !text.isEmpty()).distinct().toList();
    }

    private static Stream<String> tails(String name) {
        var words = List.of(name.split(" "));
        return IntStream.range(0, words.size()).mapToObj(from -> String.join(" ", words.subList(from, words.size())));
    }
}
