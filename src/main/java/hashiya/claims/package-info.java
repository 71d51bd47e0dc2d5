/// How accounts stand to each other: who agrees, who contradicts, on how many independent origins. Pure.
package hashiya.claims;
