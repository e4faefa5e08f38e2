/**
 * Documents for paper and for other programs: tagged PDF, DOCX, spreadsheets, CSV, made from data and never kept; and the files of people.
 *
 * <p>A {@link eu.di4c.document.Document} says what stands on the paper; {@link eu.di4c.document.Pdf} and
 * {@link eu.di4c.document.Docx} set it, {@link eu.di4c.document.Sheet} holds a table for {@link eu.di4c.document.Xlsx} and
 * {@link eu.di4c.document.Csv}; lists of pages are written here too. Text of users is Markdown and becomes {@link eu.di4c.document.SafeHtml} here, nowhere else.
 * Whose paper it is and who pays are values too: {@link eu.di4c.document.Letterhead}, {@link eu.di4c.document.FundingMark}.
 *
 * <p>Files that people bring in are kept here too: their door is {@link eu.di4c.document.Files}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "site", "site :: form"})
package eu.di4c.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
