package com.curbline.studio.texts;

import com.curbline.access.Store;
import com.curbline.catalogue.Product;
import com.curbline.catalogue.Products;
import com.curbline.kernel.Language;
import com.curbline.kernel.LocalizedText;
import com.curbline.kernel.Money;
import com.curbline.messaging.wording.SampleOrder;
import com.curbline.messaging.wording.SampleOrder.Goods;
import com.curbline.messaging.wording.SampleOrder.Offered;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Orders to try texts on: what a store sells under its longest names, and times that take the most room. */
@Component
class SampleOrders {

    private static final int ITEMS = 3;
    private static final int OFFERS = 3;
    /** Offers need neighbours, and the longest names are often neighbours of each other. */
    private static final int LOOKED_AT = 12;
    private static final LocalTime LONG_TIME = LocalTime.of(11, 48);

    private final Products products;
    private final Clock clock;

    SampleOrders(Products products, Clock clock) {
        this.products = products;
        this.clock = clock;
    }

    SampleOrder of(Store store) {
        var longest = products.longestNamed(store.id(), LOOKED_AT).stream().map(product -> goods(store, product)).filter(goods -> goods.offers().size() == OFFERS);
        var items = Stream.concat(longest, Stream.generate(SampleOrders::whereNothingIsSold)).limit(ITEMS).toList();
        var answerBy = ZonedDateTime.now(clock.withZone(store.zone())).with(LONG_TIME).toInstant();
        return new SampleOrder(store.id(), Language.ENGLISH, items, answerBy);
    }

    private Goods goods(Store store, Product product) {
        var offers = products.inStockLike(store.id(), product, 1, OFFERS);
        return new Goods(product.title(), offers.stream().map(offer -> new Offered(offer.title(), offer.price())).toList());
    }

    private static Goods whereNothingIsSold() {
        return new Goods(new LocalizedText("Organic Valley Grassmilk Whole Milk 64 fl oz", "Leche entera Grassmilk Organic Valley 64 fl oz"), List.of(
                offered("Horizon Organic Whole Milk 64 fl oz", "Leche entera Horizon Organic 64 fl oz", "6.99"),
                offered("Stonyfield Organic Reduced Fat Milk 64 fl oz", "Leche baja en grasa Stonyfield Organic 64 fl oz", "5.49"),
                offered("Maple Hill Whole Milk Lactose-Free 59 fl oz", "Leche entera sin lactosa Maple Hill 59 fl oz", "12.29")));
    }

    private static Offered offered(String english, String spanish, String price) {
        return new Offered(new LocalizedText(english, spanish), Money.dollars(price));
    }
}
