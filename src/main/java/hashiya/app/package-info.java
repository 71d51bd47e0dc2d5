/// The program itself: wires everything together and starts it. Nothing depends on this package.
package hashiya.app;
