// Package disclosure owns public notices (公示): what is shown, for how long, where it
// hung, and the objections (异议) that came in. It knows its subjects only as an
// identifier; what an outcome means for an archive or an application is the business
// of the capability that registered a handler.
//
// A notice gathers the entries of one kind, unit and day. It begins on the working day
// after and lasts so many working days after its first day; both are fixed when it is
// made. What is shown follows the clock alone: an entry is public from the first to the
// last day and gone at midnight after it, whether or not the job that settles outcomes
// has run. Nobody can begin a notice late or end it early; the tables refuse it too.
//
// The states of an entry:
//
//	SHOWN     → OBJECTED   an objection came in: off the page, its clock stops
//	          → CLEAR      the last day is over (outcome CLEAR, or DISMISSED after a
//	                       continuation)
//	OBJECTED  → UPHELD     an objection is right (outcome UPHELD)
//	          → DISMISSED  no objection is left; the subject goes on in a new notice,
//	                       for the whole period (RENOTICE) or for the days that were
//	                       left (CONTINUE)
//	SHOWN, OBJECTED → WITHDRAWN   the subject itself was withdrawn
//
// Only what the law lets be shown can be stored: a masked name, unit, item, amount band
// and a short summary (社会救助暂行办法 art. 61, PIPL art. 25). Who did not consent stands
// with a number alone on a notice that is posted inside the unit (CHANNEL POSTED) and
// never on the public page. Nobody under 18 appears at all; the date of birth is looked
// at and not kept.
package disclosure
