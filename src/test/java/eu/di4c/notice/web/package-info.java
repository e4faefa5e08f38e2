@NullMarked
package eu.di4c.notice.web;

import org.jspecify.annotations.NullMarked;
