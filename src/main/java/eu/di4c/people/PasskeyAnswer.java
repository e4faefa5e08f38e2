package eu.di4c.people;

/**
 * What a browser answers when it was asked for a passkey.
 *
 * @param secret what it kept since it was asked
 * @param credential the signed answer of the device, as JSON
 * @param port of the address at which the browser asks
 */
public record PasskeyAnswer(String secret, String credential, int port) {}
