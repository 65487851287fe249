package com.curbline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What is searched for, in ranks: the sku, a name that is it, begins with it, holds it, then every word at the beginning of a word somewhere, then
 * with one letter wrong. A rank says nothing about other products, so that a list stays in order while products are added.
 */
final class IndexQuery {

    private static final int RANKS = 10;
    private static final int EVERY_WORD = 4;
    private static final int TYPO = 5;
    private static final int SHORTEST_WITH_TYPO = 5;

    private IndexQuery() {
    }

    static int rank(float score) {
        return RANKS - Math.round(score);
    }

    static float score(int rank) {
        return RANKS - rank;
    }

    static Query of(String text) {
        var words = SearchText.words(text);
        if (words.isEmpty()) {
            return ranked(EVERY_WORD, new MatchAllDocsQuery());
        }
        var phrase = String.join(" ", words);
        List<Query> ranks = new ArrayList<>();
        ranks.add(ranked(0, new TermQuery(new Term(IndexedProduct.SKU_KEY, text.strip().toLowerCase(Locale.ROOT)))));
        ranks.add(ranked(1, new TermQuery(new Term(IndexedProduct.NAME, phrase))));
        ranks.add(ranked(2, new PrefixQuery(new Term(IndexedProduct.NAME, phrase))));
        ranks.add(ranked(3, new PrefixQuery(new Term(IndexedProduct.TAIL, phrase))));
        ranks.add(ranked(EVERY_WORD, every(words, IndexQuery::begins)));
        ranks.add(ranked(TYPO, every(words, IndexQuery::nearly)));
        return new DisjunctionMaxQuery(ranks, 0);
    }

    private static Query ranked(int rank, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score(rank));
    }

    private static Query every(List<String> words, Function<String, Query> form) {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(form.apply(word), Occur.FILTER));
        return all.build();
    }

    private static Query begins(String word) {
        return new PrefixQuery(new Term(IndexedProduct.WORD, word));
    }

    private static Query nearly(String word) {
        if (word.length() < SHORTEST_WITH_TYPO) {
            return begins(word);
        }
        return new BooleanQuery.Builder().add(begins(word), Occur.SHOULD).add(new FuzzyQuery(new Term(IndexedProduct.WORD, word), 1), Occur.SHOULD).build();
    }
}
