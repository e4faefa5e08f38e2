/** How a visit comes in and a page goes out: language choice, headers, assets, errors. */
@NullMarked
package eu.di4c.site.web;

import org.jspecify.annotations.NullMarked;
