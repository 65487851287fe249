/** Values that every module shares: ids, money, phones, languages, reasons, and the ways a request can be turned down. */
package com.curbline.kernel;
