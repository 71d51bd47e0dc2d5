/// Work off the screen's thread, with progress and cancel, and the one way back to the screen. The only home of threads.
package hashiya.work;
