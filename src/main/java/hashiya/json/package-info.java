/// How things of a workspace become JSON, for the journal and for files that leave.
package hashiya.json;
