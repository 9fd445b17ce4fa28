package faultline.journal;

/**
 * What is kept of a PIN: enough to tell whether another text is the same, and not the PIN.
 *
 * @param salt hexadecimal, drawn for this PIN
 * @param iterations how often the hash was worked out over itself
 * @param hash hexadecimal
 */
public record KeptPin(String salt, int iterations, String hash) {}
