/** The shell around the commands: how a typed line becomes a call, runs, answers and ends, on top of Spring Shell. */
@NullMarked
package faultline.console.shell;

import org.jspecify.annotations.NullMarked;
