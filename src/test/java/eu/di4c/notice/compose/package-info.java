@NullMarked
package eu.di4c.notice.compose;

import org.jspecify.annotations.NullMarked;
