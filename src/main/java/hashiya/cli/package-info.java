/// The command line: the same program without a window, for scripts and for machines without a display.
package hashiya.cli;
