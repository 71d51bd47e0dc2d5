/// Archives in the ZIP format, read without trusting any number in them. Nothing is ever written to disk.
package hashiya.intake.zip;
