package com.curbline.substitution.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankSubstitutesCommandTest {

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path catalogue;

    @BeforeEach
    void aSmallCatalogue() throws IOException {
        catalogue = Files.writeString(folder.resolve("catalogue.csv"), """
                sku,name,brand,category,size_text,price_usd,contains,ingredients_complete
                A,Whole Milk,Acme,Milk,1 qt,2.00,milk,1
                B,Whole Milk,Borealis,Milk,1 qt,2.00,milk,1
                C,Whole Milk,Cumulus,Milk,1 qt,3.00,milk,1
                D,Canned Peas,Acme,Canned Vegetables,15 oz,1.00,,1
                """);
    }

    @Test
    void printsOffersThenWhatIsKeptBackThenWhatIsRefused() throws IOException {
        var status = run("""
                query_id,ordered_sku,profile,cand_sku
                Q1,A,"{""price_cap"": 0.0}",C
                Q1,A,"{""price_cap"": 0.0}",D
                Q1,A,"{""price_cap"": 0.0}",B
                """);

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.replaceAll("\t[01]\\.[0-9]{4}\t", "\tscore\t")))
                .containsExactly("Q1\t1\tB\tscore\tOFFER", "Q1\t2\tD\tscore\tWITHHELD:NOT_SIMILAR", "Q1\t0\tC\tscore\tREFUSED:ABOVE_PRICE_CAP");
    }

    @Test
    void aRuleThatItDoesNotKnowIsMisuse() throws IOException {
        assertThat(run("query_id,ordered_sku,profile,cand_sku\nQ1,A,\"{\"\"no_garlic\"\": true}\",B\n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("no_garlic").contains("usage: rank-substitutes");
    }

    @Test
    void aProductThatTheCatalogueLacksIsMisuse() throws IOException {
        assertThat(run("query_id,ordered_sku,profile,cand_sku\nQ1,A,{},Z\n")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Q1").contains("Z");
    }

    @Test
    void missingArgumentsAreMisuse() {
        assertThat(RankSubstitutesCommand.run(new String[] {"--catalogue", "x"}, new PrintStream(out), new PrintStream(err))).isEqualTo(2);
    }

    private int run(String queries) throws IOException {
        var file = Files.writeString(folder.resolve("queries.csv"), queries);
        return RankSubstitutesCommand.run(new String[] {"--catalogue", catalogue.toString(), "--queries", file.toString()}, new PrintStream(out), new PrintStream(err));
    }
}
