/// What is open and what is selected, and the open workspace as the screen sees it.
package hashiya.ui.desk;
