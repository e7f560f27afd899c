// Package attachment owns files that people upload: the permit, the examination,
// what is known about a file, who may see it and how long it is kept. What makes a
// file harmless is package blob; what a file means belongs to the capability that
// claims it with BindTx.
//
// An upload is a permit to post one file into quarantine. Completing it makes an
// attachment: CLEAN, with the examined copy in the store, or REJECTED with a reason.
// An unclaimed attachment is its uploader's alone and ends after 30 days; a claimed
// one is seen by those who may read its subject, and ends when the subject says so:
// that of an import does after a while, that of a visit report never.
//
// Database and store cannot commit together. Every object that may outlive its row
// is therefore written down as a leftover beforehand, and a daily sweep removes
// what is still written down.
package attachment
