package com.curbline.engine;

/** The contract on H2. */
@EngineTest
class LeanEngineTest extends LeanEngineContract {
}
