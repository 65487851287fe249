package com.curbline.demo.stock;

import com.curbline.demo.OnlyInDemo;
import com.curbline.kernel.Sku;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The hand-written catalogue that the demo stores sell from. */
@Component
@OnlyInDemo
public class Assortment {

    private static final ClassPathResource FILE = new ClassPathResource("demo/catalogue.csv");

    private final List<Article> articles;

    Assortment() {
        try (var csv = open()) {
            this.articles = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(csv).stream().map(Assortment::article).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One product of the file; {@code delicate} where nothing about it is decided without care. */
    public record Article(Sku sku, int onHand, boolean delicate) {
    }

    public List<Article> articles() {
        return articles;
    }

    /** The file as it is. */
    Reader open() throws IOException {
        return new InputStreamReader(FILE.getInputStream(), StandardCharsets.UTF_8);
    }

    private static Article article(CSVRecord row) {
        return new Article(new Sku(row.get("sku")), Integer.parseInt(row.get("on_hand")), isSet(row.get("age_restricted")) || isSet(row.get("never_auto_substitute")));
    }

    private static boolean isSet(String flag) {
        return flag.equals("1");
    }
}
