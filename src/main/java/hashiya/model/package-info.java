/// The records of a workspace, each valid by construction. They know no database and no screen.
package hashiya.model;
