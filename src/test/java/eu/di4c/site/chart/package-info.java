@NullMarked
package eu.di4c.site.chart;

import org.jspecify.annotations.NullMarked;
