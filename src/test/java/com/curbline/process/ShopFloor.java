package com.curbline.process;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What process tests work with. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Shop.class, TextTraffic.class, Trail.class, Carrier.class})
class ShopFloor {
}
