/** Reads what customers text back: deterministic, explainable, and rather asking than guessing. */
package com.curbline.messaging.reading;
