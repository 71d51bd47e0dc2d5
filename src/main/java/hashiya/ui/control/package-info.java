/// Small parts of the screen that know nothing of the workspace: typefaces, and controls that JavaFX lacks.
package hashiya.ui.control;
