/**
 * Pictures made on the server: a record works out where everything stands, a template under {@code site/chart} draws it as SVG.
 *
 * <p>A picture has a title and a description, uses classes of the style sheet only, and always stands beside a table or list
 * that says the same.
 */
@NullMarked
@NamedInterface("chart")
package eu.di4c.site.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
