package com.curbline.access.web;

/** The contract on H2. */
class IdempotencyTest extends IdempotencyContract {
}
