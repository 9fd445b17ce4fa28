package faultline.scenario;

/** Where something stands in a scenario's file; line and column count from 1, in characters as people see them. */
record Place(String file, int line, int column) {}
