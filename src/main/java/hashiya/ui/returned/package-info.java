/// Notes that were edited on exported pages in another program, and come back.
package hashiya.ui.returned;
