// Package search finds what a text of a desk means, whichever list it stands in:
// archives by their head and the members of the household, applications, and the people
// who sign in. It also keeps the filters of a list that somebody named.
//
// It owns no row but those filters. Each capability says how its rows are found and who
// may see them; all of it goes to the database in one round trip.
package search
