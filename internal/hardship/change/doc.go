// Package change changes who belongs to which household (档案变更): another head
// (户主变更), a household that splits (分户), two that are one (并户).
//
// A change is asked for by one person, reviewed by another and carried out in one
// transaction on the versions that were reviewed; if an archive has changed since, it is
// asked for anew. Nothing is destroyed: a split and a merge can be undone. What the
// households state belongs to hardship; this package keeps the requests.
package change
