package org.waymark.host;

/**
 * A difference between what a host sends and what it should send.
 *
 * @param subject what is compared: the name of a header, or what else
 * @param path the path of the file below the guide's address
 * @param found what the host sends, in words
 * @param expected what it should send
 * @param purpose what the difference means for a reader
 */
public record Gap(String subject, String path, String found, String expected, String purpose) {}
