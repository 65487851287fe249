package com.curbline.engine;

import org.springframework.test.context.TestPropertySource;

/** The contract on H2. */
@EngineTest
@TestPropertySource(properties = "curbline.engine.routes-kept=50ms")
class SeedsTest extends SeedsContract {
}
