package eu.di4c.exchange;

/**
 * One thing that is wrong in a file.
 *
 * @param path where, as a JSON pointer ({@code /partners/2/city}); empty for the file as a whole
 * @param line the line, counted from 1; 0 when it has none
 * @param found what stands there
 * @param expected what should
 */
public record Trouble(String path, int line, String found, String expected) {}
