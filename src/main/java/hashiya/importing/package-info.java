/// Brings files into a workspace: what the window and the command line both do.
package hashiya.importing;
