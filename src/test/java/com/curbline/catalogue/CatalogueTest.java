package com.curbline.catalogue;

/** The contract on H2. */
class CatalogueTest extends CatalogueContract {
}
