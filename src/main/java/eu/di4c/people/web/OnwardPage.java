package eu.di4c.people.web;

/**
 * The last page before somebody goes to an identity provider to link her account there: a form may not lead to another site,
 * a link may.
 */
public record OnwardPage(String provider, String address) {}
