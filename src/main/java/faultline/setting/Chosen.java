package faultline.setting;

/** The value that holds, and where it came from. */
public record Chosen(Setting setting, String value, Origin origin) {}
