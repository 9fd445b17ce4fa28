package faultline.scenario;

/** A name as an author wrote it, with its place. */
record Word(Place place, String text) {}
