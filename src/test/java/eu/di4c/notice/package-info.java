@NullMarked
package eu.di4c.notice;

import org.jspecify.annotations.NullMarked;
